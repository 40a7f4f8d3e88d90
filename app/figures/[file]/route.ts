import { slideSvg } from '@/components/file/card-file'
import { figureSvg } from '@/components/file/figure-file'
import { figureOf } from '@/lib/charts/figure'
import { sourcesOf } from '@/lib/charts/sources'
import { viewsOf } from '@/lib/charts/views'
import { readAssessed } from '@/lib/claims/read-assessed'
import { SLIDE_RESOLUTION } from '@/lib/exports/card-size'
import { figureCsv } from '@/lib/exports/figure-csv'
import { figureJson } from '@/lib/exports/figure-json'
import { picturesOf, slidesOf } from '@/lib/exports/figure-names'
import { pngOf } from '@/lib/exports/png'
import { LOCALES } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const assessed = readAssessed()
  return assessed.dossier.figures.flatMap((entry) => [
    { file: `${entry.slug}.csv` },
    { file: `${entry.slug}.json` },
    ...LOCALES.map((locale) => ({ file: `${entry.slug}.${locale}.views.json` })),
    ...[...picturesOf(figureOf(assessed, entry)).keys()].flatMap((name) => [
      { file: `${name}.svg` },
      { file: `${name}.png` },
    ]),
    ...[...slidesOf(figureOf(assessed, entry)).keys()].map((name) => ({ file: `${name}.png` })),
  ])
}

/** Each figure in every form: its numbers, all that it says, its pictures, and its layouts for the instrument. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const assessed = readAssessed()
  const entry = assessed.dossier.figures.find(({ slug }) => file.startsWith(`${slug}.`))
  if (entry === undefined) return new Response(null, { status: 404 })
  const figure = figureOf(assessed, entry)
  if (file === `${entry.slug}.csv`)
    return new Response(figureCsv(figure), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
  if (file === `${entry.slug}.json`) return Response.json(figureJson(assessed, figure))
  const locale = LOCALES.find((name) => file === `${entry.slug}.${name}.views.json`)
  if (locale !== undefined) return Response.json({ slug: entry.slug, locale, views: viewsOf(figure, locale) })
  const slide = slidesOf(figure).get(file.replace(/\.png$/, ''))
  if (slide !== undefined) {
    const png = await pngOf(await slideSvg(assessed, figure, slide), SLIDE_RESOLUTION)
    return new Response(png, { headers: { 'Content-Type': 'image/png' } })
  }
  const variant = picturesOf(figure).get(file.replace(/\.(svg|png)$/, ''))
  if (variant === undefined) return new Response(null, { status: 404 })
  const svg = await figureSvg(figure, sourcesOf(assessed, entry), assessed.dossier.source, variant)
  if (file.endsWith('.svg')) return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
  return new Response(await pngOf(svg), { headers: { 'Content-Type': 'image/png' } })
}
