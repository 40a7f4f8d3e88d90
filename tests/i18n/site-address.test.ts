import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { readSiteAddress } from '@/lib/site/site-address'

test.each([
  ['', '', ''],
  ['', '/sub/path', ''],
  ['https://example.org', '', 'https://example.org'],
  ['https://example.org/', '', 'https://example.org'],
  ['HTTPS://Example.org', '', 'https://example.org'],
  ['http://localhost:8080', '', 'http://localhost:8080'],
  ['https://example.org', '/sub/path', 'https://example.org'],
  ['https://example.org/sub/path', '/sub/path', 'https://example.org'],
  ['https://example.org/sub/path/', '/sub/path', 'https://example.org'],
])('SITE_URL “%s” with BASE_PATH “%s” is the origin “%s”', (siteUrl, basePath, origin) => {
  expect(readSiteAddress(siteUrl, basePath)).toEqual({ ok: true, origin })
})

test.each([
  ['example.org', '', 'Write it in that form'],
  ['ftp://example.org', '', 'such as https://example.org'],
  ['https://', '', 'such as https://example.org'],
  ['https://example.org/sub', '', 'Set SITE_URL to https://example.org and BASE_PATH to /sub.'],
  ['https://example.org/other', '/sub', 'Set SITE_URL to https://example.org and BASE_PATH to /other.'],
  ['https://example.org/?a=1', '', 'Set it to https://example.org.'],
  ['https://user:pw@example.org', '', 'Set it to https://example.org.'],
  ['', 'sub/path', 'It begins with a slash'],
  ['', '/sub/path/', 'does not end with one'],
  ['', '/', 'does not end with one'],
  ['https://example.org', '/a b', 'BASE_PATH is “/a b”'],
])('SITE_URL “%s” with BASE_PATH “%s” is refused in one line: %s', (siteUrl, basePath, said) => {
  const address = readSiteAddress(siteUrl, basePath)
  const refusal = address.ok ? '' : address.refusal
  expect(refusal).toContain(said)
  expect(refusal).not.toContain('\n')
})

test('the first step of the build refuses an address that is none, in one plain line', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join('scripts', 'validate.ts'), path.join('tests', 'fixtures', 'dossier')],
    { encoding: 'utf8', env: { ...process.env, SITE_URL: 'https://example.org/sub', BASE_PATH: '' } },
  )
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^SITE_URL is .* A path in SITE_URL must be BASE_PATH\./),
  ])
})
