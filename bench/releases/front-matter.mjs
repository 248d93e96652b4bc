import {capitalized} from './word-forms.mjs'

const slugOf = headline =>
  headline
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)

/** YAML in front of a release. */
export function frontMatter({random, company, people, topic, date}, headline) {
  const day = date.toISOString().slice(0, 10)
  const lines = [`title: "${headline.replaceAll('\\', '')}"`, `date: ${random.chance(0.5) ? day : `"${day}"`}`]
  if (random.chance(0.5)) lines.push('categories:', '  - "press-releases"', `  - "${topic.name}"`)
  if (random.chance(0.4)) lines.push(`tags: [${capitalized(topic.name)}, "${company.short}"]`)
  if (random.chance(0.3)) lines.push(`slug: ${slugOf(headline)}`)
  if (random.chance(0.2)) lines.push(`author: ${people[0].name}`, 'draft: false')
  return `---\n${lines.join('\n')}\n---`
}
