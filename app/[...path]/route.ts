import { readExports } from '@/app/exports'
import { mediaTypeOf } from '@/lib/exports/media-types'
import { lazy } from '@/lib/lazy'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every file of the list of exports, by its address. */
const files = lazy(
  () => new Map(readExports().flatMap((one) => one.files.map((file) => [`${file.path}`, file]))),
)

export function generateStaticParams() {
  return [...files().keys()].map((path) => ({ path: path.slice(1).split('/') }))
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const address = `/${(await params).path.join('/')}`
  const file = files().get(address)
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(await file.write(), { headers: { 'Content-Type': mediaTypeOf(address) } })
}
