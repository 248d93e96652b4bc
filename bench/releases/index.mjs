import * as blocks from './blocks.mjs'
import {writeDay} from './days.mjs'
import {frontMatter} from './front-matter.mjs'
import {write} from './grammar.mjs'
import {randomOf} from './random.mjs'
import {slots} from './slots.mjs'
import {storyOf} from './story.mjs'
import {wrap} from './wrap.mjs'

/**
 * Release number `index` of a seed: {id, text, date}. Companies, people, figures and sentences are invented; the same two numbers
 * give the same text, and no two releases of a seed are alike. 1 to 20 KB of Markdown, half of them above 5 KB.
 */
export function makeRelease(seed, index) {
  const random = randomOf(seed, index)
  const story = storyOf(random)
  const size = Math.min(18_000, Math.max(1_300, random.around(5_000, 0.5)))
  const start = openingOf(story)
  const end = closingOf(story, size)
  let length = 0
  for (const block of [...start, ...end]) length += block.length + 2
  while (length < size) {
    const block = blockOf(story, random.next())
    start.push(block)
    length += block.length + 2
  }
  const all = [...start, ...end]
  const text = `${(story.style.isWrapped ? all.map(wrap) : all).join('\n\n')}\n`
  const day = story.date.toISOString().slice(0, 10)
  return {id: `r${seed}-${String(index).padStart(7, '0')}`, text, date: day}
}

function openingOf(story) {
  const {random, style} = story
  const headline = write('headline', story)
  const hasFront = random.chance(0.7)
  const opening = hasFront ? [frontMatter(story, headline)] : []
  if (random.chance(0.25)) opening.push('FOR IMMEDIATE RELEASE')
  if (!hasFront || random.chance(0.2)) opening.push(`# ${headline}`)
  if (random.chance(0.3)) opening.push(`${random.chance(0.5) ? '### ' : ''}${write('subheadline', story)}`)
  const town = story.towns[0]
  const dateline = `${random.chance(0.7) ? town.toUpperCase() : town}, ${story.state}, ${writeDay(story.date, style)} ${style.dash}`
  opening.push(`${random.chance(0.3) ? `**${dateline}**` : dateline} ${blocks.paragraph(['lead', 'body'], story)}`)
  return opening
}

function blockOf(story, roll) {
  const {random, style} = story
  if (roll < 0.14) return blocks.quote(story)
  if (roll < 0.18) return blocks.list(story)
  if (roll < 0.2) return style.heading(write('heading', story))
  if (roll < 0.21) return `> ${write('body', story)}`
  if (roll < 0.24 && style.isResults) return blocks.table(story)
  if (roll < 0.44 && style.isLinked) return blocks.paragraph(['linked', 'body', 'body'], story)
  if (roll < 0.46 && style.isLinked) return `![${slots.np(story)}](${slots.url(story)}.jpg)`
  const said = blocks.paragraph(
    Array.from({length: random.int(1, 5)}, () => sectionOf(random.next(), style)),
    story,
  )
  return random.chance(0.3) ? said.replace(/ ([a-z]+ [a-z]+) /, ' **$1** ') : said
}

function sectionOf(roll, {isResults}) {
  if (roll < (isResults ? 0.45 : 0.03)) return 'figure'
  if (roll < (isResults ? 0.55 : 0.08)) return 'date'
  return roll > 0.98 ? 'outlook' : 'body'
}

function closingOf(story, size) {
  const {random, style} = story
  const several = (section, count) => blocks.paragraph(Array(count).fill(section), story)
  const closing = [
    style.heading(`About ${story.company.short}`),
    several('boiler', size < 2_500 ? 1 : random.int(2, 5)),
  ]
  if (size > 3_500 && random.chance(0.3))
    closing.push(style.heading('Forward-looking statements'), several('legal', random.int(3, 5)))
  if (random.chance(0.25)) closing.push(write('note', story))
  if (random.chance(0.5)) closing.push(blocks.contacts(story))
  if (random.chance(0.4)) closing.push(random.pick(['###', '-30-', 'ENDS', '\\# \\# \\#']))
  return closing
}
