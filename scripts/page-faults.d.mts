/** What a page must not hold; empty for a clean page. */
export function pageFaults(html: string): string[]
