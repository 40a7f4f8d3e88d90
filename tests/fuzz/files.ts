import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import type { Locale } from '@/lib/locale'
import { LOCALES } from '@/lib/locale'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { sayFailure } from '@/lib/open/say-failure'
import { OpenSession, type RowCounts } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { TERMS } from '@/tests/fixtures/units'
import { must, mustBeGuarded, mustBeNumbers, mustRead } from '@/tests/fuzz/laws'
import { type File, files } from '@/tests/fuzz/tables'
import { target } from '@/tests/fuzz/target'

/** Files through the Open page: bytes, table, rows, and all that can be taken away. */
export const FILES = target(20_000, fc.tuple(files, fc.constantFrom(...LOCALES)), async ([file, locale]) => {
  const session = new OpenSession()
  session.learn(TERMS)
  const result = await session.open(new Blob([file.bytes]), { locale })
  if (!result.ok) {
    for (const each of LOCALES) mustRead(sayFailure(result.failure, each), file.text)
    return
  }
  const { summary } = result
  must(summary.roles.length === summary.header.length, 'every column has a role or none')
  must(new Set(summary.header).size === summary.header.length, 'columns have their own names')
  const roles = completed(summary)
  const counts = session.read(roles)
  must(counts.read === summary.records, `${summary.records} rows were read and ${counts.read} are counted`)
  const sum = counts.shown + counts.rejected + counts.missing
  must(hasSeries(roles) || counts.read === sum, `a row is lost: ${JSON.stringify(counts)}`)
  look(session, file, locale)
  await takeAway(session, { header: summary.header, roles, counts }, locale)
  await asSite(session, counts.shown, file, locale)
})

/** The roles as proposed, with a value, which alone is needed. */
function completed({ roles }: FileSummary): Roles {
  if (roles.includes('value')) return roles
  const value = Math.max(0, roles.indexOf(null))
  return roles.map((role, at) => (at === value ? 'value' : role))
}

/** Whether several columns are values, so that a row of the file has several numbers. */
const hasSeries = (roles: Roles) => roles.filter((role) => role === 'value').length > 1

/** All that the page shows is words and numbers. */
function look(session: OpenSession, { text }: File, locale: Locale): void {
  const { count, first, facets } = session.view(DEFAULT_OPEN_VIEW, locale)
  const shown = [
    first,
    facets,
    session.rows(0, 20, locale),
    count === 0 ? null : session.detail(0, locale),
    session.rejected(0, 20, locale),
    session.charts(4, locale),
    session.comparables(locale),
    session.checks(),
  ]
  mustBeNumbers(shown)
  for (const { problem, fix } of session.rejected(0, 20, locale)) mustRead(problem + fix, text)
  session.view({ ...DEFAULT_OPEN_VIEW, query: text.slice(0, 5), reversed: true, sort: 'number' }, locale)
  session.view(DEFAULT_OPEN_VIEW, locale)
}

/** Every row goes out again, in files in which nothing runs, and comes back. */
async function takeAway(
  session: OpenSession,
  { header, roles, counts }: { header: readonly string[]; roles: Roles; counts: RowCounts },
  locale: Locale,
): Promise<void> {
  const written = async (form: 'csv' | 'excel' | 'json' | 'rejected') =>
    (await (await session.download(form, locale))?.text()) ?? ''
  const { count } = session.view(DEFAULT_OPEN_VIEW, locale)
  const csv = await written('csv')
  must(mustBeGuarded(csv).length === count + 1, 'rows are lost in the CSV')
  must(mustBeGuarded(await written('excel')).length === count + 1, 'rows are lost in the CSV for Excel')
  const shown: readonly { row: number }[] = JSON.parse(await written('json'))
  must(shown.length === count, 'rows are lost in the JSON')
  const rejected = session.rejected(0, 100_000, locale)
  must(
    mustBeGuarded(await written('rejected')).length === rejected.length + 1,
    'rows are lost among the rejected',
  )
  // Of a row with several numbers some may be shown and some rejected.
  const seen = new Set([...shown, ...rejected].map(({ row }) => row))
  must(seen.size + counts.missing === counts.read, `a row is lost: ${JSON.stringify(counts)}`)
  if (count === 0) return
  const kept = header.filter((_, at) => !hasSeries(roles) || roles[at] !== 'value')
  const again = new OpenSession()
  const result = await again.open(new Blob([csv]), { locale })
  must(result.ok, 'its own CSV does not open again')
  must(
    result.summary.records === count,
    `of ${count} rows ${result.summary.records} come back (titles ${JSON.stringify(result.summary.titles)})`,
  )
  must(
    kept.every((name, at) => result.summary.header[at] === name),
    `columns come back as ${JSON.stringify(result.summary.header)}`,
  )
}

/** The folder of a site has every row or says why not, and is sound. */
async function asSite(session: OpenSession, shown: number, { text }: File, locale: Locale): Promise<void> {
  if (shown === 0) return
  const { zip, claims, left, beyond } = await session.site('table.csv', '2026-01-02', locale)
  must(claims + beyond === shown, `${shown} rows are ${claims} claims and ${beyond} beyond`)
  for (const { reason } of left) {
    must(reason !== '', 'a calculation is left out without a reason')
    mustRead(reason, text)
  }
  const entries = Object.entries(unzipSync(zip)).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  )
  for (const [name, body] of entries) if (name.endsWith('.csv')) mustBeGuarded(body)
  const data = entries
    .filter(([name]) => name.startsWith('data/'))
    .map(([name, body]) => [name.slice(5), body])
  const built = buildDossier(Object.fromEntries(data) as Record<FileName, string>)
  must(built.ok && built.dossier.claims.length === claims, 'the folder is not sound')
}
