import { mediaTypeOf } from '@/lib/exports/media-types'
import { LOCALES } from '@/lib/locale'

/** Paths that a rule is for: one file (`/404.html`), a folder (`/embed/*`) or an ending (`/*.csv`). */
export type PathPattern = `/${string}`

/** Headers that a host sends with every path that one of the patterns is for. */
export interface HeaderRule {
  readonly paths: readonly PathPattern[]
  readonly headers: Readonly<Record<string, string>>
}

/** Endings whose type static hosts do not know, or send without its encoding. */
const UNKNOWN_TO_HOSTS = ['csv', 'xlsx'] as const

/** Files whose names change with their content. */
const HASHED: PathPattern = '/_next/static/*'

/** Pages that no other site may show in a frame: all but the embeds. */
const UNFRAMED: readonly PathPattern[] = [
  '/',
  '/404.html',
  ...LOCALES.map((locale) => `/${locale}/*` as const),
]

/**
 * The headers that a host must send beside its own, for a site whose folder has these files and folders. No two rules set
 * the same header for one path, for hosts join what they would set twice.
 * - Pages of other sites may read all that is published, and frame the embeds alone.
 * - Browsers take types as they are sent, name the site but not the page to others, and keep cameras and the like away.
 * - Hashed files are kept for ever; pages and data are asked for again, so that a correction is seen at once.
 *
 * The rest of the policy is in the pages: see page-policy.ts.
 */
export function headerRules(
  published: readonly { readonly name: string; readonly folder: boolean }[],
): readonly HeaderRule[] {
  return [
    {
      paths: ['/*'],
      headers: {
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    },
    {
      paths: UNFRAMED,
      headers: { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' },
    },
    { paths: [HASHED], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    {
      paths: [
        '/',
        ...published
          .filter(({ name }) => !/^[._]/.test(name))
          .map(({ name, folder }): PathPattern => (folder ? `/${name}/*` : `/${name}`)),
      ],
      headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
    },
    { paths: ['/SHA256SUMS'], headers: { 'Content-Type': mediaTypeOf('.txt') } },
    ...UNKNOWN_TO_HOSTS.map(
      (ending): HeaderRule => ({
        paths: [`/*.${ending}`],
        headers: { 'Content-Type': mediaTypeOf(`.${ending}`) },
      }),
    ),
  ]
}

/** Whether a path is one of those of a pattern: `/*.csv` has `/data/claims.csv`, and `/embed/*` has `/embed/en/a.html`. */
export function isPathOf(pattern: PathPattern, path: string): boolean {
  const [before = '', after] = pattern.split('*')
  return after === undefined
    ? path === pattern
    : path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
}

/** The headers of a path below the site's base path, by name. */
export function headersOf(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...rules.filter(({ paths }) => paths.some((one) => isPathOf(one, path))).map(({ headers }) => headers),
  )
}

/** The file `_headers` that Netlify and Cloudflare Pages read, for a site below a base path. */
export function headersFile(rules: readonly HeaderRule[], basePath: string): string {
  return rules
    .flatMap(({ paths, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return paths.map((path) => `${basePath}${path}\n${lines.join('')}`)
    })
    .join('')
}
