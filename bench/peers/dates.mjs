import {createRequire} from 'node:module'
import {openDraft} from '../../dist/index.js'

const require = createRequire(import.meta.url)
/** A release whose Markdown has been read. */
function parsed(text) {
  const draft = openDraft(text)
  void draft.release
  return draft
}

const now = new Date(Date.UTC(2026, 4, 12))

/**
 * Libraries that find dates in a text, {name, read}: `read` gives how many it found, in what `open` has made of the text before
 * the clock started. `isSlow` ones are measured over fewer texts.
 */
export async function readersOfDates() {
  const chrono = await import('chrono-node')
  const winkNLP = require('wink-nlp')
  const wink = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'ner'])
  const compromise = require('compromise')
  compromise.plugin(require('compromise-dates'))
  const {recognizeDateTime, Culture} = require('@microsoft/recognizers-text-suite')
  return [
    {name: 'pressrel, with the Markdown', read: text => openDraft(text).mentions.dates.length},
    {name: 'pressrel, of a parsed release', open: parsed, read: draft => draft.mentions.dates.length},
    {name: 'chrono-node', read: text => chrono.parse(text, now).length},
    {name: 'wink-nlp', read: text => wink.readDoc(text).entities().filter(isTime).length()},
    {name: 'compromise-dates', isSlow: true, read: text => compromise(text).dates().json().length},
    {
      name: 'Recognizers-Text',
      isSlow: true,
      read: text => recognizeDateTime(text, Culture.English, undefined, now).length,
    },
  ]

  function isTime(entity) {
    return /DATE|TIME|DURATION/.test(entity.out(wink.its.type))
  }
}
