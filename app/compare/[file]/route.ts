import { readAssessed } from '@/lib/claims/read-assessed'
import { compareDataOf } from '@/lib/exports/compare-data'
import { LOCALES } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ file: `${locale}.json` }))
}

/** Everything that can be compared and what was found of it, in each language, for the compare-own. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const locale = LOCALES.find((name) => file === `${name}.json`)
  if (locale === undefined) return new Response(null, { status: 404 })
  return Response.json(compareDataOf(readAssessed(), locale))
}
