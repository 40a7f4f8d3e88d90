import type { AssessedDossier } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import { findingsOf } from '@/lib/claims/findings'
import type { FileName } from '@/lib/dossier/files'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** Files of the data folder whose sentences hold tokens in place of figures. */
const WITH_TOKENS: readonly FileName[] = ['figures.json', 'findings.json']

/**
 * A file of the data folder as it is published: of sentences with tokens such as {claim:m6-accelerators} the filled ones, for
 * nobody outside can fill them. Findings also get their group. Everything else is as it is kept. Throws on a token that means nothing.
 */
export function filledFile(assessed: AssessedDossier, file: FileName, text: string): string {
  if (!WITH_TOKENS.includes(file)) return text
  const filled = filledValue(assessed, JSON.parse(text) as Json, { slug: file, claims: [], checks: [] })
  return file === 'findings.json' ? withGroups(assessed, filled) : written(filled)
}

function written(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Each finding with the group of its claims, which the kept file does not say: it is derived. */
function withGroups(assessed: AssessedDossier, file: Json): string {
  const groups = new Map(findingsOf(assessed).map(({ slug, group }) => [slug, group]))
  if (file === null || typeof file !== 'object' || isList(file) || file.findings === undefined)
    return written(file)
  const { findings } = file
  if (!isList(findings)) return written(file)
  return written({
    ...file,
    findings: findings.map((finding) => {
      if (finding === null || typeof finding !== 'object' || isList(finding)) return finding
      const { slug, ...rest } = finding
      return typeof slug === 'string' ? { slug, group: groups.get(slug) ?? null, ...rest } : finding
    }),
  })
}

interface Speaker {
  readonly slug: string
  readonly claims: readonly string[]
  readonly checks: readonly string[]
}

function filledValue(assessed: AssessedDossier, value: Json, entry: Speaker): Json {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => filledValue(assessed, item, speakerOf(item, entry)))
  const { zh, en } = value
  if (typeof zh === 'string' && typeof en === 'string') return fill({ zh, en }, { assessed, entry })
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, filledValue(assessed, item, entry)]),
  )
}

/** Counts in a sentence are those of the figure or finding in which it stands. */
function speakerOf(item: Json, otherwise: Speaker): Speaker {
  if (item === null || typeof item !== 'object' || isList(item)) return otherwise
  const { slug } = item
  return typeof slug === 'string' ? { slug, claims: ids(item.claims), checks: ids(item.checks) } : otherwise
}

function ids(value: Json | undefined): readonly string[] {
  return value !== undefined && isList(value)
    ? value.filter((id): id is string => typeof id === 'string')
    : []
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
