import { textCells } from '@/lib/dossier/column-name'
import type { FileName } from '@/lib/dossier/files'
import { type DossierParts, makeDossier } from '@/lib/dossier/make-dossier'
import type { Topic } from '@/lib/dossier/topics'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { everywhere, inEach, JOINS, type Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import type { SiteClaim, SiteClaims } from '@/lib/open/site-claims'
import { evidenceOf } from '@/lib/open/site-source'
import { tidy } from '@/lib/open/site-text'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import type { TableCheck } from '@/lib/open/table-checks'
import { isolated } from '@/lib/text/isolated'

export interface SiteOptions {
  /** Title of the table or name of its file, which becomes the title without its ending. */
  readonly name: string
  /** Lines of the file around its table, such as that its numbers are preliminary: the site’s Method page has them. */
  readonly around: readonly string[]
  /** A full ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** Rows, sums and sources by the file in which they would be, and the calculations of the page that the folder does not redo. */
export type SiteDraft = ReturnType<typeof draftOf>

/** What of a draft was refused, with the reason, and stays out of the next: claims by `rowId`, checks and evidence by their ids. */
export type Refused = ReadonlyMap<string, string>

/** What a row is refused under. */
export const rowId = ({ row }: Pick<SiteClaim, 'row'>) => `row ${row}`

/** Claims with the sums and the sources that go with them. */
export function draftOf(
  table: OpenTable,
  { claims: all, units }: SiteClaims,
  checks: readonly TableCheck[],
  refused: Refused,
  locale: Locale,
) {
  const claims = all.filter((claim) => !refused.has(rowId(claim)))
  const kept = new Set(claims.map(({ cells }) => cells.id))
  return {
    // A baseline that is not among the rows cannot be named.
    claims: claims.map((claim) => ({
      ...claim,
      cells: {
        ...claim.cells,
        baseline: (claim.cells.baseline ?? '')
          .split(' ')
          .filter((id) => kept.has(id))
          .join(' '),
      },
    })),
    ...sumsOf(table, claims, checks, refused, locale),
    evidence: claims
      .flatMap(({ row, cells }) =>
        evidenceOf(cells.id, table.cell('source', row), tidy(table.cell('quote', row))),
      )
      .filter(({ id }) => !refused.has(id)),
    units: units.rows,
    topics: topicsOf(table, claims),
  }
}

/** The calculations whose result is among the claims: those that are rows of checks.csv, and why the others cannot be. */
function sumsOf(
  table: OpenTable,
  claims: readonly SiteClaim[],
  all: readonly TableCheck[],
  refused: Refused,
  locale: Locale,
) {
  const byRow = new Map(claims.map((claim) => [claim.row, claim]))
  const words = SITE_EXPORT_WORDS[locale]
  const checks: NonNullable<DossierParts['checks']>[number][] = []
  const lost: { row: number; label: string; reason: string }[] = []
  for (const [at, { check, rows, label, working }] of all.entries()) {
    if (!byRow.has(rows.against)) continue
    const members = [...rows.operands, rows.against].flatMap((row) => byRow.get(row) ?? [])
    const ids = members.map(({ cells }) => cells.id)
    const id = `sum-${at + 1}`
    const reason =
      members.length <= rows.operands.length
        ? words.sumAbsent
        : members.every(({ reckoned }) => reckoned)
          ? (refused.get(id) ?? '')
          : words.sumCarried
    const operands = ids.slice(0, -1).join(' ')
    if (reason === '')
      checks.push({ id, kind: check.kind, operands, against: ids.at(-1) ?? '', basis: check.basis })
    else
      lost.push({
        // As counted in the file.
        row: table.rowNumber(rows.against),
        label: isolated(tidy(label + JOINS[locale].colon + working[locale])),
        reason,
      })
  }
  return { checks, lost }
}

/** The topics of the claims by name, in the order of the rows. */
function topicsOf({ terms }: OpenTable, claims: readonly SiteClaim[]): readonly Topic[] {
  const names = new Map(claims.map(({ cells, topic }) => [cells.topic ?? '', topic]))
  return [...names].flatMap(([id, name]) =>
    id === '' ? [] : (terms.topics.find((topic) => topic.id === id) ?? { id, name: everywhere(name) }),
  )
}

/** Whom the claims are about, and who says so. */
export function subjectsOf(claims: readonly SiteClaim[]): DossierParts['subjects'] {
  const names = new Map(claims.map(({ cells, subject }) => [cells.subject, subject]))
  for (const { cells, attribution } of claims)
    if (cells.attribution !== 'article' && !names.has(cells.attribution))
      names.set(cells.attribution, attribution)
  return [...names].map(([id, name]) => ({
    id,
    kind: 'subject',
    ...textCells('name', everywhere(name)),
    ...textCells(
      'line',
      inEach((locale) => [name, DOSSIER_WORDS[locale].toFillIn].join(JOINS[locale].gap)),
    ),
  }))
}

/** The files of the folder, not yet checked. */
export function filesOf(
  { claims, checks, evidence, units, topics }: SiteDraft,
  { name, today, around }: SiteOptions,
): Record<FileName, string> {
  const title = tidy(name.replace(/\.[a-z]{2,7}$/i, '')) || 'claims'
  return makeDossier({
    claims: claims.map(({ cells }) => cells),
    subjects: subjectsOf(claims),
    checks,
    evidence,
    units,
    topics: topics.map(({ id, name }) => ({ id, ...textCells('name', name) })),
    title: everywhere(title),
    limits: around.map((line) => everywhere(tidy(line))).filter(({ en }) => en !== ''),
    published: today.slice(0, 4),
    // Nobody has said in which language the table is: its words are not read against its numbers.
    language: 'und',
    today,
  })
}
