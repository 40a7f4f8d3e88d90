import { cardSvg } from '@/components/file/card-file'
import { readAssessed } from '@/lib/claims/read-assessed'
import { pngOf } from '@/lib/exports/png'
import { isLocale, LOCALES } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap((locale) =>
    pagesOf(readAssessed(), locale).map(({ cardName }) => ({ locale, file: `${cardName}.png` })),
  )
}

/** The picture of each page, where a link to it is shared. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; file: string }> },
): Promise<Response> {
  const { locale, file } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const assessed = readAssessed()
  const page = pagesOf(assessed, locale).find(({ cardName }) => file === `${cardName}.png`)
  if (page === undefined) return new Response(null, { status: 404 })
  const svg = await cardSvg(assessed, page, locale)
  return new Response(await pngOf(svg, 1), { headers: { 'Content-Type': 'image/png' } })
}
