import { readAssessed } from '@/lib/claims/read-assessed'
import { LOCALES } from '@/lib/locale'
import { searchDocuments } from '@/lib/search/documents'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ file: `${locale}.json` }))
}

/** Everything that can be found, in each language, for the search in the browser. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const locale = LOCALES.find((name) => file === `${name}.json`)
  if (locale === undefined) return new Response(null, { status: 404 })
  return Response.json(searchDocuments(readAssessed(), locale))
}
