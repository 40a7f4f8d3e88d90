import { FILE_NAMES } from '@/lib/dossier/columns'
import { readDataFile } from '@/lib/dossier/read-folder'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return FILE_NAMES.map((file) => ({ file }))
}

/** The data files as they are: what the site says, in the form in which it is kept. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const known = FILE_NAMES.find((name) => name === file)
  if (known === undefined) return new Response(null, { status: 404 })
  const type = known.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8'
  return new Response(readDataFile(known), { headers: { 'Content-Type': type } })
}
