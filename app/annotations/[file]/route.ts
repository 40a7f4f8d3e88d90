import { readAssessed } from '@/lib/claims/read-assessed'
import { annotationFile } from '@/lib/exports/annotation-file'
import { LOCALES } from '@/lib/locale'

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
  return Response.json(annotationFile(readAssessed(), locale))
}
