import { textCells } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import { type DossierParts, makeDossier } from '@/lib/dossier/make-dossier'
import type { Topic } from '@/lib/dossier/topics'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { everywhere, inEach, JOINS, type Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import type { SiteClaim, SiteClaims } from '@/lib/open/site-claims'
import { evidenceOf } from '@/lib/open/site-source'
import { tidy } from '@/lib/open/site-text'
import type { TableCheck } from '@/lib/open/table-checks'
import type { UnitRow } from '@/lib/quantity/units'

export interface SiteOptions {
  /** Name of the file, which becomes the title. */
  readonly name: string
  /** A full ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** Rows, sums and sources by the file in which they would stand, and what is wrong there. */
export interface SiteDraft {
  readonly claims: readonly SiteClaim[]
  readonly checks: NonNullable<DossierParts['checks']>
  readonly evidence: NonNullable<DossierParts['evidence']>
  readonly units: readonly UnitRow[]
  readonly topics: readonly Topic[]
}

/** What of a draft was refused and stays out of the next. */
export interface Dropped {
  readonly checks: Set<string>
  readonly evidence: Set<string>
}

/** Claims with the sums and the sources that go with them. */
export function draftOf(
  table: OpenTable,
  { claims, units }: SiteClaims,
  checks: readonly TableCheck[],
  dropped: Dropped,
): SiteDraft {
  const reckoned = new Map(
    claims.flatMap(({ row, cells, reckoned }) => (reckoned ? [[row, cells.id] as const] : [])),
  )
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
    checks: checks
      .flatMap(({ check, rows }, at) => {
        const operands = rows.operands.flatMap((row) => reckoned.get(row) ?? [])
        const against = reckoned.get(rows.against)
        if (against === undefined || operands.length !== rows.operands.length) return []
        return [
          {
            id: `sum-${at + 1}`,
            kind: check.kind,
            operands: operands.join(' '),
            against,
            basis: check.basis,
          },
        ]
      })
      .filter(({ id }) => !dropped.checks.has(id)),
    evidence: claims
      .flatMap(({ row, cells }) =>
        evidenceOf(cells.id, table.cell('source', row), tidy(table.cell('quote', row))),
      )
      .filter(({ id }) => !dropped.evidence.has(id)),
    units: units.rows,
    topics: topicsOf(table, claims),
  }
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
  { name, today }: SiteOptions,
): Record<FileName, string> {
  const title = tidy(name.replace(/\.[^.]*$/, '')) || 'claims'
  return makeDossier({
    claims: claims.map(({ cells }) => cells),
    subjects: subjectsOf(claims),
    checks,
    evidence,
    units,
    topics: topics.map(({ id, name }) => ({ id, ...textCells('name', name) })),
    title: everywhere(title),
    published: today.slice(0, 4),
    // Nobody has said in which language the table is: its words are not read against its numbers.
    language: 'und',
    today,
  })
}
