import type {Draft} from '../../../draft/index.js'
import type {PageFacts} from './facts.js'
import {contactPoints, organizationOf} from './organization.js'
import {quotationsOf} from './quotations.js'

/** A release for machines: schema.org 30 has no type for press releases, so it is a NewsArticle. */
export function newsArticle(draft: Draft, facts: PageFacts): object {
  const {title, description, published, lang, issuer, images, summary} = facts
  const {tags = []} = draft.release.meta
  const organization = issuer === undefined ? undefined : organizationOf(draft, issuer, summary)
  const points = contactPoints(summary.contacts)
  const quotations = quotationsOf(draft)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(description === '' ? {} : {description}),
    ...(published === null ? {} : {datePublished: published}),
    ...(summary.dateline?.place ? {dateline: summary.dateline.place} : {}),
    inLanguage: lang,
    ...(images.length === 0 ? {} : {image: images.map(imageOf)}),
    ...(tags.length === 0 ? {} : {keywords: [...tags]}),
    ...(organization && {
      author: organization,
      publisher: points.length === 0 ? organization : {...organization, contactPoint: points},
    }),
    ...(quotations.length === 0 ? {} : {hasPart: quotations}),
  }
}

const imageOf = ({url, alt, caption}: PageFacts['images'][number]): object => ({
  '@type': 'ImageObject',
  url,
  ...(caption === null ? {} : {caption}),
  ...(alt === null ? {} : {description: alt}),
})
