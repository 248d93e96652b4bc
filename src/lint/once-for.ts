/** Remembers what was made of each key, as long as the key itself is kept: an index of a configuration's words. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, {readonly made: V}>()
  return key => {
    const entry = known.get(key) ?? {made: make(key)}
    known.set(key, entry)
    return entry.made
  }
}
