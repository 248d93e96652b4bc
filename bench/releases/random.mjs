/**
 * Numbers that look like chance and are the same for the same seed and index, on every machine (sfc32, integers alone). Each
 * release has a generator of its own, so that release 90,000 can be made without those before it.
 */
export function randomOf(seed, index) {
  let a = mix(seed ^ 0x9e3779b9)
  let b = mix(index + 0x7f4a7c15)
  let c = mix(a ^ Math.imul(b, 0x85ebca6b))
  let counter = 1
  function next() {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 8; i++) next()
  return {
    next,
    /** True so often: 0.3 is three times in ten. */
    chance: share => next() < share,
    /** A whole number, both ends included. */
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: list => list[Math.floor(next() * list.length)],
    /** A number around a median, more often below twice than above it. */
    around: (median, spread) => median * Math.exp(spread * (next() + next() + next() + next() - 2) * 1.73),
  }
}

/** Spreads near numbers over all of the 32 bits (the finalizer of MurmurHash 3). */
function mix(number) {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
