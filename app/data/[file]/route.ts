import { readDataFiles } from '@/lib/exports/read-data-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return readDataFiles().map(({ name }) => ({ file: name }))
}

/** The data in every form in which others may want it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const known = readDataFiles().find(({ name }) => name === file)
  if (known === undefined) return new Response(null, { status: 404 })
  return new Response(known.body, { headers: { 'Content-Type': known.mediaType } })
}
