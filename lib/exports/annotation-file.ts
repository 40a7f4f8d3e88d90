import type { AssessedDossier } from '@/lib/claims/assess'
import { annotationsOf } from '@/lib/exports/annotations'
import { HTML_LANG, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'

/** All quotes as W3C annotations of the page that shows them, in one language, as the site serves them. */
export function annotationFile({ claims, dossier }: AssessedDossier, locale: Locale) {
  const annotated = claims.map(({ claim, label, place, statement, path }) => {
    const context = dossier.contexts.find((one) => one.claim === claim.id)
    return {
      id: claim.id,
      quote: claim.quote,
      where: place[locale],
      statement: statement[locale],
      statusWord: label[locale],
      page: wholeAddressOf(path[locale]),
      ...(context === undefined ? {} : { context: { prefix: context.prefix, suffix: context.suffix } }),
    }
  })
  const address = wholeAddressOf(`/annotations/${locale}.json`)
  return annotationsOf(annotated, {
    target: wholeAddressOf(`/${locale}/source/`),
    lang: HTML_LANG[locale],
    iriOf: (claim) => (claim === undefined ? address : `${address}#${claim}`),
  })
}
