import {expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'

const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const json = async (text: string) => JSON.parse(await exportRelease(openDraft(text), 'json', {embargoed: true}))

test('the body ends before the boilerplate, the notice and the contacts, their headings too', async () => {
  const end =
    '## The oven\n\nIt is hot.\n\n## About Marlow Foods\n\nIt bakes.\n\n## Forward-looking statements\n\n' +
    'This release contains forward-looking statements.\n\n## Media contact\n\nTom Hale, press@marlow.example\n'
  expect((await json(head + end)).body).toEqual([
    {heading: null, text: 'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.'},
    {heading: 'The oven', text: 'It is hot.'},
  ])
})

test('the content is the tree without any position', async () => {
  const {content} = await json(`${head}It is **hot**.\n`)
  expect(content).toEqual([
    {type: 'headline', origin: 'body', children: [{type: 'text', value: 'Marlow Foods Opens Bakery'}]},
    {
      type: 'lead',
      dateline: {type: 'dateline', place: 'LEEDS, England', date: '2026-05-12', wire: null},
      children: [{type: 'text', value: 'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.'}],
    },
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: 'It is '},
        {type: 'strong', children: [{type: 'text', value: 'hot'}]},
        {type: 'text', value: '.'},
      ],
    },
  ])
})

test('an embargo is shown as status and in the content', async () => {
  const document = await json(`EMBARGOED UNTIL May 12, 2026, 6 a.m. ET\n\n${head}`)
  expect(document.release.releaseStatus).toEqual({status: 'embargoed', until: '2026-05-12T06:00 ET'})
  expect(document.content[0]).toMatchObject({type: 'releaseLine', timing: 'embargoed', until: '2026-05-12T06:00 ET'})
})
