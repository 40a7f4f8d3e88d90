import { readAssessed } from '@/lib/dossier/read-assessed'
import { claimPath, wholeAddressOf } from '@/lib/i18n/address'
import { HTML_LANG, LOCALES } from '@/lib/i18n/locale'
import { annotationsOf } from '@/lib/publish/annotations'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ file: `${locale}.json` }))
}

/** The quotes as W3C annotations of the page that shows them, in each language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const locale = LOCALES.find((name) => file === `${name}.json`)
  if (locale === undefined) return new Response(null, { status: 404 })
  const { claims, dossier } = readAssessed()
  const annotated = claims.map(({ claim }) => {
    const context = dossier.contexts.find((one) => one.claim === claim.id)
    return {
      id: claim.id,
      quote: claim.quote,
      place: claim.place,
      statement: claim.statement[locale],
      page: wholeAddressOf(claimPath(locale, claim.id)),
      ...(context === undefined ? {} : { context: { prefix: context.prefix, suffix: context.suffix } }),
    }
  })
  const address = wholeAddressOf(`/annotations/${locale}.json`)
  return Response.json(
    annotationsOf(annotated, {
      target: wholeAddressOf(`/${locale}/source/`),
      lang: HTML_LANG[locale],
      iriOf: (claim) => (claim === undefined ? address : `${address}#${claim}`),
    }),
  )
}
