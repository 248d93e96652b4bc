/** A rule's page: its words as Markdown, and its examples. */
export interface RulePage {
  readonly parts: readonly PagePart[]
}

/** A stretch of the page, or one of its examples. */
export type PagePart = PageText | PageExample

/** Paragraphs and whatever else is no example, as Markdown. */
export interface PageText {
  readonly type: 'text'
  readonly markdown: string
}

/** An example; `⟦` and `⟧` stand around what is found. */
export interface PageExample {
  readonly type: 'example'
  readonly kind: 'pass' | 'fail' | 'fixed'
  readonly text: string
  /** What stands after the kind: `format=text`, `date=2026-05-12`. */
  readonly settings: ReadonlyMap<string, string>
}

const opening = /^```md (pass|fail|fixed)(?: ([^`]{1,200}))?$/

/** Reads the page of a rule without its heading. */
export function readPage(markdown: string): RulePage {
  const [first = '', ...rest] = markdown.split('\n')
  const parts: PagePart[] = []
  let lines = first.startsWith('# ') ? [] : [first]
  let example: Omit<PageExample, 'text'> | undefined
  const end = (): void => {
    const text = lines.join('\n')
    if (example) parts.push({...example, text})
    else if (text.trim() !== '') parts.push({type: 'text', markdown: text.trim()})
    lines = []
    example = undefined
  }
  for (const line of rest) {
    const opened = example ? undefined : readOpening(line)
    if (opened || (example && line === '```')) {
      end()
      example = opened
    } else lines.push(line)
  }
  end()
  return {parts}
}

function readOpening(line: string): Omit<PageExample, 'text'> | undefined {
  const [, kind, settings = ''] = opening.exec(line) ?? []
  if (kind !== 'pass' && kind !== 'fail' && kind !== 'fixed') return undefined
  const pairs = settings.split(' ').filter(word => word.includes('='))
  return {type: 'example', kind, settings: new Map(pairs.map(pair => splitAt(pair, pair.indexOf('='))))}
}

const splitAt = (text: string, at: number): readonly [string, string] => [text.slice(0, at), text.slice(at + 1)]
