import type {ExtractContext} from '../../../extract/types.js'
import {companyPosts} from '../../../lexicon/index.js'

/** The organization that issues the release, for “the company said”. */
export function issuerOf(ctx: ExtractContext): string | undefined {
  return ctx.release.meta.organization ?? organizationsOf(ctx)[0]
}

/** The issuer, where a title without an organization can only mean it: “said CEO Ana Ruiz” in Acme’s own release. */
export function employerOf(title: string | null, ctx: ExtractContext): string | null {
  const known = new Set([ctx.release.meta.organization, ...organizationsOf(ctx)].filter(name => name !== undefined))
  const isCompanyPost = title
    ?.toLowerCase()
    .split(/[\s,/]/)
    .some(word => companyPosts.has(word))
  if (!isCompanyPost || known.size !== 1 || /\sof\s/.test(title ?? '')) return null
  return issuerOf(ctx) ?? null
}

/** The organizations that a release describes at its end. */
export function organizationsOf(ctx: ExtractContext): readonly string[] {
  return ctx.release.children.flatMap(node =>
    node.type === 'boilerplate' && node.organization ? [node.organization] : [],
  )
}
