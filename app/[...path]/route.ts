import { readExports } from '@/app/exports'
import { mediaTypeOf } from '@/lib/exports/media-types'

export const dynamic = 'force-static'
export const dynamicParams = false

const files = () => readExports().flatMap((one) => one.files)

export function generateStaticParams() {
  return files().map((file) => ({ path: file.path.slice(1).split('/') }))
}

/** Every file of the list of exports at its address. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const address = `/${(await params).path.join('/')}`
  const file = files().find(({ path }) => path === address)
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(await file.write(), { headers: { 'Content-Type': mediaTypeOf(address) } })
}
