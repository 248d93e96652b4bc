/**
 * Patterns whose time may grow with the square of what they read, by file, and what keeps that short, and
 * those too long for the judge. Each stands with its beginning or whole. To be shrunk.
 */
export const polynomialPatterns: readonly {
  readonly file: string
  readonly why: string
  readonly patterns: readonly string[]
}[] = [
  {
    file: 'cli/config-yaml.ts',
    why: 'reads one error message of the YAML parser',
    patterns: [String.raw`/ at line \d{1,9}.*$/`],
  },
  {
    file: 'markdown/front-matter-scalars.ts',
    why: 'front matter is refused beyond 16 KB',
    patterns: [String.raw`/[ \t]*(?:\r\n|\n|\r)[ \t]*/g`],
  },
  {
    file: 'rules/figures/change-arithmetic/rounding.ts',
    why: 'reads the digits of one figure',
    patterns: ['/0{2,}$/', '/0+$/'],
  },
  {
    file: 'parse/recognise/boilerplate.ts',
    why: 'reads one heading',
    patterns: [String.raw`/\s(?:&|and)\s(?:its|our|their)\s.*$/i`],
  },
  {
    file: 'parse/recognise/disclaimer.ts',
    why: 'white space between two words, no two repeats side by side',
    patterns: [String.raw`/forward[-\s]looking|safe\s+harbou?r|cautionary\s+`],
  },
  {
    file: 'extractors/quotes/find-quotes.ts',
    why: 'reads the text of one block; a run of white space in it costs its square',
    patterns: [String.raw`/[:,]\s*\**\s*$/`, String.raw`/[\s*]+$/`, String.raw`/[\s.*]+$/`],
  },
  {
    file: 'extractors/quotes/attribution.ts',
    why: 'reads the words around one quote; a run of white space in them costs its square',
    patterns: [
      String.raw`/(?:,\s(?:in\s(?:a|an|the)|at\s(?:a|the)\s(?:\p{Ll}+\s){0,2}(?:conference`,
      String.raw`/[\s,*]+$/`,
      String.raw`/[.\s]+$/`,
      String.raw`/[\s.,:;]+$/`,
      String.raw`/[:\s*]+$/`,
    ],
  },
  {
    file: 'extractors/quotes/people.ts',
    why: 'reads at most 110 characters after a name, and the words before a speaker',
    patterns: [
      String.raw`/(?<![\p{L}\d])(?:\p{Lu}[\p{L}\p{M}.’'‑-]*|O[’']\p{Lu}\p{L}+)(?:\s(?:(?:van|von`,
      String.raw`/\s(?:said|says|has|is|was|will)\b.*$/`,
      String.raw`/((?:\p{L}[\p{L}’'.&-]*\s){1,6})$/u`,
    ],
  },
  {
    file: 'extractors/quotes/words.ts',
    why: 'reads one name',
    patterns: [String.raw`/[,\s]+$/`],
  },
  {
    file: 'extractors/quotes/speaker-text.ts',
    why: 'reads the name and title of one speaker',
    patterns: [
      String.raw`/[.;:,\s]+$/`,
      String.raw`/[,;:\s]+$/`,
      String.raw`/\s(?:who|which|that)\s.*$/`,
      String.raw`/^(.*?)\s(?:at|of)\s(?:the\s)?(\p{Lu}.*)$/u`,
      String.raw`/\s(?:who|which|that|where|said|says)\b.*$/`,
      String.raw`/,\s(?:who|which|a|an|the|and|in|on|has|is|was|our|its|one)\b.*$/`,
    ],
  },
]
