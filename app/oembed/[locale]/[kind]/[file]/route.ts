import { readAssessed } from '@/lib/claims/read-assessed'
import { embedsOf, oembedOf } from '@/lib/exports/embed'
import { isLocale, LOCALES } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const embeds = embedsOf(readAssessed())
  return LOCALES.flatMap((locale) => embeds.map(({ kind, id }) => ({ locale, kind, file: `${id}.json` })))
}

/** What an oEmbed consumer asks of a figure’s or a claim’s page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; kind: string; file: string }> },
): Promise<Response> {
  const { locale, kind, file } = await params
  const assessed = readAssessed()
  const embed = embedsOf(assessed).find((other) => other.kind === kind && `${other.id}.json` === file)
  if (!isLocale(locale) || embed === undefined) return new Response(null, { status: 404 })
  return Response.json(oembedOf(assessed, locale, embed.kind, embed.id))
}
