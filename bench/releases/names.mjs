import {vocabulary as all} from './vocabulary.mjs'

/** An invented company: {full, short}. */
export function company(random) {
  const start = random.pick(all.companyStarts)
  const name = start + random.pick(all.companyEnds)
  const short = random.chance(0.6) ? `${name} ${random.pick(all.trades)}` : name
  const suffix = random.pick(all.suffixes)
  return {
    full: suffix ? `${short}${suffix === 'Inc.' ? ',' : ''} ${suffix}` : short,
    short,
    domain: `${name.toLowerCase()}.example`,
  }
}

/** An invented person with a post. */
export function person(random) {
  const surname = random.pick(all.surnameStarts) + random.pick(all.surnameEnds)
  const initial = random.chance(0.1) ? ` ${random.pick('ABCDEGHJKLMNPRST')}.` : ''
  return {name: `${random.pick(all.given)}${initial} ${surname}`, surname, post: random.pick(all.posts)}
}

/** An invented town. */
export const town = random => random.pick(all.townStarts) + random.pick(all.townEnds)

/** What a company calls what it sells. */
export function product(random) {
  const name = random.pick(all.companyStarts) + random.pick(all.companyEnds)
  const tail = random.pick([
    '',
    '',
    ` ${random.int(2, 900)}`,
    ' One',
    ' Plus',
    ' Go',
    ` ${random.pick('KRSTXZ')}${random.int(1, 99)}`,
  ])
  return name + tail
}
