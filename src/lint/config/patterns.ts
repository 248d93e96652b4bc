import ignore from 'ignore'

/** Whether a path matches patterns as in .gitignore, relative to the folder `base`. */
export function matchesPatterns(patterns: readonly string[], path: string, base: string | undefined): boolean {
  const inside = base !== undefined && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
  const clean = inside.replace(/^(?:\.?\/)+/, '').replace(/^(?:\.\.\/)+/, '')
  return (
    clean !== '' &&
    ignore()
      .add([...patterns])
      .ignores(clean)
  )
}
