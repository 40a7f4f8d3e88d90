import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import compression from '@polka/compression'
import sirv from 'sirv'
import { HOST_HEADERS } from '@/lib/exports/media-types'

interface Site {
  /** The folder of the built site. */
  readonly folder?: string
  /** The path below which it was built; empty at the root of a host. */
  readonly basePath?: string
}

/**
 * Serves the built site as static hosts do: addresses of folders end with a slash, what is not there is answered with
 * 404.html, and exports have the headers of lib/exports/media-types.ts. Resolves when it listens; `close()` ends it. Throws
 * when the port cannot be used.
 */
export async function serveSite(
  port: number,
  { folder = 'out', basePath = process.env.BASE_PATH ?? '' }: Site = {},
): Promise<Server> {
  const compress = compression()
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const { ending, name, value } of HOST_HEADERS)
        if (path.endsWith(ending)) response.setHeader(name, value)
    },
  })
  const server = createServer((request, response) => {
    const [asked = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?')
    const search = query === undefined ? '' : `?${query}`
    const redirect = (to: string) => response.writeHead(308, { Location: to + search }).end()
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (basePath !== '' && asked === '/') return redirect(`${basePath}/`)
    if (asked !== basePath && !asked.startsWith(`${basePath}/`)) return notFound()
    const path = asked.slice(basePath.length)
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return redirect(`${asked}/`)
    request.url = path + search
    compress(request, response, () => files(request, response, notFound))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve)
  })
  return server
}
