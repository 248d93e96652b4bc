import {contactWords} from '../lexicon/index.js'
import {type Prose, sentenceAt} from '../prose/index.js'

/** “Journalists register with” · not “E-mail: ” and not “Ana Ruiz, head of press, ” */
const running = /\s[a-z]{2,20}\s(?:[a-z]{2,20}\s){0,8}$/

/**
 * Whether an e-mail address stands in a sentence of the story that says what to do with it (“Journalists register with
 * events@acme.example”), and nothing of contact or information.
 */
export function isInStory(prose: Prose, address: string): boolean {
  const {role, text} = prose
  if (role !== 'lead' && role !== 'body') return false
  const at = text.indexOf(address)
  const sentence = sentenceAt(prose, at)
  if (!sentence || at >= sentence.end) return false
  const words = text
    .slice(sentence.start, sentence.end)
    .replace(address, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  return running.test(text.slice(sentence.start, at)) && !words.some(word => saysContact(word))
}

const saysContact = (word: string): boolean => {
  const part = contactWords.get(word)
  return part === 'head' || part === 'tail'
}
