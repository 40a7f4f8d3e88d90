import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { addressRefusal } from '@/lib/site/site-address'

test.each([
  ['', ''],
  ['', '/sub/path'],
  ['https://example.org', ''],
  ['https://example.org/', ''],
  ['HTTPS://Example.org', ''],
  ['http://localhost:8080', ''],
  ['https://example.org', '/sub/path'],
  ['https://example.org/sub/path', '/sub/path'],
  ['https://example.org/sub/path/', '/sub/path'],
])('a site can be published at SITE_URL “%s” with BASE_PATH “%s”', (siteUrl, basePath) => {
  expect(addressRefusal(siteUrl, basePath)).toBeNull()
})

test.each([
  ['example.org', '', 'Write it in that form'],
  ['ftp://example.org', '', 'such as https://example.org,'],
  ['https://', '', 'such as https://example.org,'],
  ['https://example.org/sub', '', 'a path is for BASE_PATH'],
  ['https://example.org/other', '/sub', 'a path is for BASE_PATH'],
  ['https://example.org/?a=1', '', 'with nothing after the host'],
  ['https://user:pw@example.org', '', 'with nothing after the host'],
  ['', 'sub/path', 'It begins with a slash'],
  ['', '/sub/path/', 'does not end with one'],
  ['', '/', 'does not end with one'],
  ['https://example.org', '/a b', 'BASE_PATH is “/a b”'],
  ['https://example.org', '/a%20b', 'letters, digits and -._~'],
  ['https://example.org', '/sub/..', 'never dots alone'],
  ['https://example.org', '/./sub', 'never dots alone'],
])('SITE_URL “%s” with BASE_PATH “%s” is refused in one line: %s', (siteUrl, basePath, said) => {
  const refusal = addressRefusal(siteUrl, basePath)
  expect(refusal).toContain(said)
  expect(refusal).not.toContain('\n')
})

test('the first step of the build refuses an address that is none, in one plain line', () => {
  const { status, signal, error, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join('scripts', 'validate.ts'), path.join('tests', 'fixtures', 'dossier')],
    {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1', SITE_URL: 'https://example.org/sub', BASE_PATH: '' },
    },
  )
  // As a whole, so that a process that was ended or not started says why.
  expect({ status, signal, error, lines: stderr.trim().split('\n') }).toEqual({
    status: 1,
    signal: null,
    lines: [expect.stringMatching(/^SITE_URL is .* a path is for BASE_PATH\./)],
  })
})
