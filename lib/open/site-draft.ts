import { textCells } from '@/lib/dossier/column-name'
import type { FileName } from '@/lib/dossier/files'
import { type DossierParts, makeDossier } from '@/lib/dossier/make-dossier'
import type { Topic } from '@/lib/dossier/topics'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { everywhere, inEach, JOINS, type Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import type { SiteClaim } from '@/lib/open/site-claims'
import { tidy } from '@/lib/open/site-text'
import type { CarriedUnits } from '@/lib/open/site-units'
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

/** The calculations as rows of checks.csv, and why those are not among them that the folder does not redo. */
export function sumsOf(
  table: OpenTable,
  claims: readonly SiteClaim[],
  units: CarriedUnits,
  all: readonly TableCheck[],
  locale: Locale,
) {
  const idOf = new Map(claims.map(({ row, cells }) => [row, cells.id]))
  const words = SITE_EXPORT_WORDS[locale]
  const checks: NonNullable<DossierParts['checks']>[number][] = []
  const left: { row: number; label: string; reason: string }[] = []
  for (const [at, { check, rows, label, working }] of all.entries()) {
    const against = idOf.get(rows.against)
    if (against === undefined) continue
    const operands = rows.operands.flatMap((row) => idOf.get(row) ?? [])
    const isAbsent = operands.length < rows.operands.length
    if (!isAbsent && [...rows.operands, rows.against].every((row) => units.of(row).same))
      checks.push({
        id: `sum-${at + 1}`,
        kind: check.kind,
        operands: operands.join(' '),
        against,
        basis: check.basis,
      })
    else
      left.push({
        // As counted in the file.
        row: table.rowNumber(rows.against),
        label: isolated(tidy(label + JOINS[locale].colon + working[locale])),
        reason: isAbsent ? words.sumAbsent : words.sumCarried,
      })
  }
  return { checks, left }
}

/** The topics of the claims by name, in the order of the rows. */
function topicsOf({ terms }: OpenTable, claims: readonly SiteClaim[]): readonly Topic[] {
  const names = new Map(claims.map(({ cells, topic }) => [cells.topic ?? '', topic]))
  return [...names].flatMap(([id, name]) =>
    id === '' ? [] : (terms.topics.find((topic) => topic.id === id) ?? { id, name: everywhere(name) }),
  )
}

/** Whom the claims are about, and who says so. */
function subjectsOf(claims: readonly SiteClaim[]): DossierParts['subjects'] {
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

/** The files of the folder: claims with their units and topics, whom they are about, and the given sums and sources. */
export function filesOf(
  table: OpenTable,
  claims: readonly SiteClaim[],
  parts: Pick<DossierParts, 'checks' | 'evidence' | 'units'>,
  { name, today, around }: SiteOptions,
): Record<FileName, string> {
  const title = tidy(name.replace(/\.[a-z]{2,7}$/i, '')) || 'claims'
  return makeDossier({
    ...parts,
    claims: claims.map(({ cells }) => cells),
    subjects: subjectsOf(claims),
    topics: topicsOf(table, claims).map(({ id, name }) => ({ id, ...textCells('name', name) })),
    title: everywhere(title),
    limits: around.map((line) => everywhere(tidy(line))).filter(({ en }) => en !== ''),
    published: today.slice(0, 4),
    // Nobody has said in which language the table is: its words are not read against its numbers.
    language: 'und',
    today,
  })
}
