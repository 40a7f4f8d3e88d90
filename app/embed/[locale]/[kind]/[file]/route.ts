import { claimEmbed, figureEmbed } from '@/components/embed/embeds'
import type { AssessedDossier } from '@/lib/claims/assess'
import { readAssessed } from '@/lib/claims/read-assessed'
import { allFigureEmbeds, type EmbedKind, embedsOf } from '@/lib/exports/embed'
import { isLocale, LOCALES } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

function namesOf(assessed: AssessedDossier): readonly { kind: EmbedKind; id: string }[] {
  return [
    ...[...allFigureEmbeds(assessed).keys()].map((id) => ({ kind: 'figures' as const, id })),
    ...embedsOf(assessed).filter(({ kind }) => kind === 'claims'),
  ]
}

export function generateStaticParams() {
  return LOCALES.flatMap((locale) =>
    namesOf(readAssessed()).map(({ kind, id }) => ({ locale, kind, file: `${id}.html` })),
  )
}

/** Figures and claims as pages to stand in a frame on another site. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; kind: string; file: string }> },
): Promise<Response> {
  const { locale, kind, file } = await params
  const assessed = readAssessed()
  const id = file.replace(/\.html$/, '')
  const known = namesOf(assessed).some((embed) => embed.kind === kind && embed.id === id)
  if (!isLocale(locale) || !known) return new Response(null, { status: 404 })
  const html = await (kind === 'figures'
    ? figureEmbed(assessed, id, locale)
    : claimEmbed(assessed, id, locale))
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
