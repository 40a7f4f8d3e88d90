import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from '@/scripts/server'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
const FILES = {
  'index.html': 'start',
  '404.html': 'no such page',
  'en/index.html': 'English',
  'data/claims.csv': 'id\n',
  'data/a.xlsx': 'PK',
  'data/long.csv': 'id\n'.repeat(2000),
  'embed/a.html': 'frame me',
  '_next/static/a.js': '1',
  SHA256SUMS: '0  a',
}
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function end(server: Server): void {
  server.close()
  // Those that a client keeps open for its next request.
  server.closeAllConnections()
}

/** The answer to a request as it is written, which fetch would tidy first. */
function asked(origin: string, method: string, path: string) {
  return new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    request(origin, { method, path }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode, location: answer.headers.location })
    })
      .on('error', reject)
      .end()
  })
}

describe.each(['', '/sub/path'])('the site that is served below “%s”', (basePath) => {
  let server: Server
  let origin = ''

  beforeAll(async () => {
    server = await serveSite(0, { folder, basePath })
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => end(server))

  test.each([
    ['/', 200, 'start'],
    ['/en/', 200, 'English'],
    ['/data/claims.csv', 200, 'id\n'],
    ['/nothing/', 404, 'no such page'],
    ['/../secret', 404, 'no such page'],
  ])('answers %s with %i', async (path, status, text) => {
    const answer = await fetch(origin + basePath + path)
    expect([answer.status, await answer.text()]).toEqual([status, text])
  })

  test('sends a folder without its slash on to the one with it, and keeps the query', async () => {
    const answer = await fetch(`${origin}${basePath}/en?q=a`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `${basePath}/en/?q=a`])
  })

  test.each([
    ['/data/claims.csv', 'text/csv; charset=utf-8'],
    ['/data/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('lets other origins read %s, as %s', async (path, type) => {
    const { headers } = await fetch(origin + basePath + path)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-type')).toBe(type)
  })

  test.each([
    ['/en/', 'cache-control', 'public, max-age=0, must-revalidate'],
    ['/en/', 'content-security-policy', "frame-ancestors 'none'"],
    ['/nothing/', 'x-frame-options', 'DENY'],
    ['/embed/a.html', 'content-security-policy', null],
    ['/embed/a.html', 'cache-control', 'public, max-age=0, must-revalidate'],
    ['/_next/static/a.js', 'cache-control', 'public, max-age=31536000, immutable'],
    ['/data/claims.csv', 'x-content-type-options', 'nosniff'],
    ['/SHA256SUMS', 'content-type', 'text/plain; charset=utf-8'],
    ['/en/', 'vary', 'Accept-Encoding'],
  ])('answers %s with the header %s: %s', async (path, name, value) => {
    expect((await fetch(origin + basePath + path)).headers.get(name)).toBe(value)
  })

  test.each([
    ['GET', '//x/../en/./', 200, undefined],
    ['GET', '/.//en', 308, '/en/'],
    ['GET', '/\\example.org/en', 404, undefined],
    ['GET', '/../../etc', 404, undefined],
    ['GET', '/..%2f..%2fetc', 404, undefined],
    ['GET', '/%', 404, undefined],
    ['GET', '/%00', 404, undefined],
    ['GET', `/${'a'.repeat(100_000)}`, 404, undefined],
    ['GET', `/${'a'.repeat(2 ** 20)}`, 431, undefined],
    ['GET', '/EN/', 404, undefined],
    ['HEAD', '/data/claims.csv', 200, undefined],
    ['POST', '/en/', 405, undefined],
    ['OPTIONS', '*', 405, undefined],
    ['GET', 'http://[', 400, undefined],
  ])('answers %s %s with %i', async (method, path, status, to) => {
    const target = /^[/\\]/.test(path) ? basePath + path : path
    const answer = await asked(origin, method, target)
    expect([answer.status, answer.location]).toEqual([status, to === undefined ? undefined : basePath + to])
  })

  test.each([
    ['gzip', 'gzip'],
    ['br, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', null],
    ['br;q=1, GZIP; q=0.000, identity', null],
    ['gzip;q=0.001', 'gzip'],
    ['identity', null],
  ])('compresses for who accepts %s: %s', async (accepted, encoding) => {
    const answer = await fetch(`${origin}${basePath}/data/long.csv`, {
      headers: { 'Accept-Encoding': accepted },
    })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(await answer.text()).toHaveLength(6000)
  })

  test.each(['bytes=0-1', 'bytes=-2', 'bytes=2-0', 'bytes=9999-', 'bytes=0-0,2-2', 'lines=x'])(
    'sends all of a file to whoever asks for %s of it',
    async (range) => {
      const answer = await fetch(`${origin}${basePath}/data/claims.csv`, { headers: { Range: range } })
      expect([answer.status, await answer.text()]).toEqual([200, 'id\n'])
    },
  )

  test('answers two hundred at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => fetch(`${origin}${basePath}/data/claims.csv`)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(200)
  })

  test('refuses a port that is in use', async () => {
    await expect(serveSite((server.address() as AddressInfo).port, { folder })).rejects.toThrow('EADDRINUSE')
  })
})

test('a site below a path is not served above it, and the root of the host leads there', async () => {
  const server = await serveSite(0, { folder, basePath: '/sub' })
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  expect((await fetch(`${origin}/en/`)).status).toBe(404)
  expect((await fetch(origin)).url).toBe(`${origin}/sub/`)
  end(server)
})

test('a site that is built anew while it is served is served as it is', async () => {
  const built = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(folder, built, { recursive: true })
  const server = await serveSite(0, { folder: built })
  const answer = async () => {
    const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/data/claims.csv`)
    return [response.status, await response.text()]
  }
  writeFileSync(join(built, 'data/claims.csv'), 'id,name\n')
  expect(await answer()).toEqual([200, 'id,name\n'])
  rmSync(built, { recursive: true })
  expect(await answer()).toEqual([404, ''])
  cpSync(folder, built, { recursive: true })
  expect(await answer()).toEqual([200, 'id\n'])
  end(server)
})

describe('a file', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  let server: Server
  let origin = ''

  beforeAll(async () => {
    server = await serveSite(0, { folder: site })
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => end(server))

  test('that cannot be read ends its own answer, and not the server', async () => {
    // A socket has a name among files, and nothing that could be read.
    const socket = createServer()
    await new Promise<void>((resolve) => socket.listen(join(site, 'unreadable.txt'), resolve))
    writeFileSync(join(site, 'a.txt'), 'read')
    await expect(fetch(`${origin}/unreadable.txt`).then((answer) => answer.text())).rejects.toThrow()
    expect(await (await fetch(`${origin}/a.txt`)).text()).toBe('read')
    socket.close()
  })

  test.each(['gzip', 'identity'])('is closed when whoever asked for it has gone (%s)', async (accepted) => {
    const name = `${accepted}.csv`
    writeFileSync(join(site, name), Buffer.alloc(30_000_000, 'id,name\n'))
    const gone = () =>
      new Promise<void>((resolve) => {
        const asking = request(`${origin}/${name}`, { headers: { 'Accept-Encoding': accepted } }, (answer) =>
          answer.once('data', () => asking.destroy()).once('close', () => resolve()),
        )
        asking.on('error', () => {}).end()
      })
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let time = 0; time < 20; time += 1) await gone()
    for (let wait = 0; open() > before + 5 && wait < 200; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(open()).toBeLessThanOrEqual(before + 5)
  })
})
