import {write} from './grammar.mjs'

const verbs = ['said', 'said', 'said', 'says', 'stated', 'commented', 'added', 'noted', 'explained']

/** Sentences of some sections, one after the other, as a paragraph. */
export const paragraph = (sections, story) => sections.map(section => write(section, story)).join(' ')

/** A quotation with its speaker, in one of the shapes that releases have. */
export function quote(story) {
  const {random} = story
  const {open, close} = story.style
  const words = write('quote', story)
  const more = write('quote', story)
  const speaker = write('said', story)
  const verb = random.pick(verbs)
  const roll = random.next()
  if (roll < 0.45) return `${open}${words},${close} ${verb} ${speaker}. ${open}${more}.${close}`
  if (roll < 0.65) return `${open}${words}. ${more},${close} ${verb} ${speaker}.`
  if (roll < 0.75) return `${speaker} ${verb}: ${open}${words}. ${more}.${close}`
  if (roll < 0.85) return `According to ${speaker}, ${open}${words}.${close}`
  return `${open}${words},${close} ${verb} ${story.speaker.surname}. ${open}${more}.${close}`
}

/** A list with the line that introduces it. */
export function list(story) {
  const {mark} = story.style
  const items = Array.from({length: story.random.int(3, 6)}, (_, i) => {
    return `${mark === '1.' ? `${i + 1}.` : mark} ${write('item', story)}`
  })
  return `${write('listhead', story)}\n\n${items.join('\n')}`
}

const rows = 'Revenue|Cost of sales|Gross profit|Research and development|Operating income|Net income|Orders'.split('|')

/** A table of results. */
export function table({random, year}) {
  const cell = () => (random.next() * 900).toFixed(1)
  const body = rows
    .filter(() => random.chance(0.8))
    .map(name => `| ${name} | ${cell()} | ${cell()} | ${random.int(1, 60)}% |\n`)
  return `| In millions | ${year} | ${year - 1} | Change |\n| --- | ---: | ---: | ---: |\n${body.join('')}`.trimEnd()
}

/** Who answers questions. */
export function contacts({random, people, company, style}) {
  const phone = random.chance(0.5)
    ? `+44 20 7946 ${String(random.int(0, 999)).padStart(4, '0')}`
    : `(${random.int(201, 989)}) 555-01${String(random.int(0, 99)).padStart(2, '0')}`
  const lines = [random.pick(people).name, company.short, phone, `press@${company.domain}`]
  return `${style.heading('Media contact')}\n\n${lines.join(random.chance(0.6) ? '\\\n' : '  \n')}`
}
