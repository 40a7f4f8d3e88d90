import { readAssessed } from '@/lib/claims/read-assessed'
import { feedOf } from '@/lib/exports/feed'
import { LOCALES } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ file: `${locale}.xml` }))
}

/** Corrections and additions, for feed readers. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const locale = LOCALES.find((name) => file === `${name}.xml`)
  if (locale === undefined) return new Response(null, { status: 404 })
  return new Response(feedOf(readAssessed(), locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
