import { readAssessed } from '@/lib/claims/read-assessed'
import { REFERENCE_ENDINGS, REFERENCE_TYPES, referenceFile } from '@/lib/exports/reference-formats'
import { citedOf, referenceOf } from '@/lib/exports/references'
import { isLocale, LOCALES } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const cited = citedOf(readAssessed())
  return LOCALES.flatMap((locale) =>
    cited.flatMap(({ kind, id }) =>
      REFERENCE_ENDINGS.map((ending) => ({ locale, kind, file: `${id}.${ending}` })),
    ),
  )
}

/** References to the data set, to figures and to claims, for reference managers. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; kind: string; file: string }> },
): Promise<Response> {
  const { locale, kind, file } = await params
  const assessed = readAssessed()
  const [, name = '', found = ''] = /^(.+)\.([a-z]+)$/.exec(file) ?? []
  const cited = citedOf(assessed).find((other) => other.kind === kind && other.id === name)
  const ending = REFERENCE_ENDINGS.find((other) => other === found)
  if (!isLocale(locale) || cited === undefined || ending === undefined)
    return new Response(null, { status: 404 })
  const item = referenceOf(assessed, locale, cited.kind, cited.id)
  return new Response(referenceFile(item, ending), { headers: { 'Content-Type': REFERENCE_TYPES[ending] } })
}
