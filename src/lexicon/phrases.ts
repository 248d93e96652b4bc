/** Words that are looked up beside a number: one to four of them, lower case, without full stops, joined by one space. */
export type Phrases<T> = ReadonlyMap<string, T>

/** `sq. ft.` → `sq ft`, `kilowatt-hours` → `kilowatt hours`, `U.S. dollars` → `us dollars`. */
export function toPhrase(written: string): string {
  return written.toLowerCase().replaceAll('.', '').replaceAll('-', ' ')
}

/** A table of phrases from entries that each have several forms of one value. */
export function toPhrases<E, T>(
  entries: readonly E[],
  formsOf: (entry: E) => readonly string[],
  valueOf: (entry: E) => T,
): Phrases<T> {
  const phrases = new Map<string, T>()
  for (const entry of entries) for (const form of formsOf(entry)) phrases.set(toPhrase(form), valueOf(entry))
  return phrases
}
