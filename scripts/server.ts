import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import compression from '@polka/compression'
import sirv from 'sirv'
import { headerRules, headersOf } from '@/lib/exports/host-headers'

interface Site {
  /** The folder of the built site. */
  readonly folder?: string
  /** The path below which it was built; empty at the root of a host. */
  readonly basePath?: string
}

/** Bytes of an address with all that it can name: node’s own 16 KB would be answered with nothing to read. */
const LONGEST_REQUEST = 2 ** 20

/**
 * Serves the built site as static hosts do: addresses of folders end with a slash, what is not there is answered with
 * 404.html, and every answer has the headers of lib/exports/host-headers.ts. Resolves when it listens; `close()` ends it. Throws
 * when the port cannot be used.
 */
export async function serveSite(
  port: number,
  { folder = 'out', basePath = process.env.BASE_PATH ?? '' }: Site = {},
): Promise<Server> {
  const rules = headerRules(publishedIn(folder))
  const compress = compression()
  const files = sirv(folder, {
    // Files are looked for when they are asked for: a site that is built anew meanwhile has others.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(rules, path))) response.setHeader(name, value)
    },
  })
  const server = createServer({ maxHeaderSize: LONGEST_REQUEST }, (request, response) => {
    const target = request.url?.replace(/^[/\\]+/, '/') ?? '/'
    if (!URL.canParse(target, 'http://localhost')) return response.writeHead(400).end()
    // As browsers and other hosts read it, so that no redirect leads to another host or shows what is outside of the site.
    const { pathname, search } = new URL(target, 'http://localhost')
    const asked = pathname.replace(/\/{2,}/g, '/')
    const redirect = (to: string) => response.writeHead(308, { Location: to + search }).end()
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    // Who asks for a part gets all of a file: sirv sends other parts for some, and one that ends before it begins would end this.
    delete request.headers.range
    // The compression takes a refusal of gzip for a wish.
    if (/\bgzip *; *q=0(\.0*)?(?![\d.])/i.test(String(request.headers['accept-encoding'])))
      delete request.headers['accept-encoding']
    // What is compressed for some must not be kept for others.
    response.setHeader('Vary', 'Accept-Encoding')
    const notFound = () => {
      const headers = headersOf(rules, '/404.html')
      const page = join(folder, '404.html')
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
      response.end(existsSync(page) ? readFileSync(page) : undefined)
    }
    if (basePath !== '' && asked === '/') return redirect(`${basePath}/`)
    if (asked !== basePath && !asked.startsWith(`${basePath}/`)) return notFound()
    const path = asked.slice(basePath.length)
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return redirect(`${asked}/`)
    // A file that cannot be read would end this, and one that nobody waits for any more would stay open.
    let file: Readable | undefined
    response.on('pipe', (source) => {
      file = source.on('error', () => response.destroy())
    })
    response.on('close', () => file?.destroy())
    request.url = path + search
    compress(request, response, () => files(request, response, notFound))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve)
  })
  return server
}

/** The files and folders of a built site, as headerRules takes them. */
export function publishedIn(folder: string): { readonly name: string; readonly folder: boolean }[] {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    folder: entry.isDirectory(),
  }))
}
