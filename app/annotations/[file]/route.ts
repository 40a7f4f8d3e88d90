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
  const claims = readAssessed().claims.map(({ claim }) => ({
    id: claim.id,
    quote: claim.quote,
    place: claim.place,
    statement: claim.statement[locale],
    page: wholeAddressOf(claimPath(locale, claim.id)),
  }))
  return Response.json(
    annotationsOf(claims, { target: wholeAddressOf(`/${locale}/source/`), lang: HTML_LANG[locale] }),
  )
}
