import { readAssessed } from '@/lib/dossier/read-assessed'
import { figureOf } from '@/lib/figures/figure'
import { viewsOf } from '@/lib/figures/views'
import { LOCALES } from '@/lib/i18n/locale'
import { figureCsv } from '@/lib/publish/figure-csv'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return readAssessed().dossier.figures.flatMap(({ slug }) => [
    { file: `${slug}.csv` },
    ...LOCALES.map((locale) => ({ file: `${slug}.${locale}.json` })),
  ])
}

/** Each figure's numbers as CSV, and its placed marks in each language for the instrument. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const assessed = readAssessed()
  const [slug, ...rest] = file.split('.')
  const entry = assessed.dossier.figures.find((figure) => figure.slug === slug)
  if (entry === undefined) return new Response(null, { status: 404 })
  const figure = figureOf(assessed, entry)
  const locale = LOCALES.find((name) => name === rest[0])
  if (locale === undefined) {
    return new Response(figureCsv(figure), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
  }
  return Response.json({ slug, locale, views: viewsOf(figure, locale) })
}
