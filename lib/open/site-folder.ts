import { strToU8, zipSync } from 'fflate'
import { excerpt, url } from '@/lib/dossier/cells'
import type { FileName } from '@/lib/dossier/columns'
import { buildDossier } from '@/lib/dossier/dossier'
import { type DossierParts, makeDossier } from '@/lib/dossier/make-dossier'
import type { Fault } from '@/lib/faults/catalogue'
import { describeFault, formatFault } from '@/lib/faults/describe'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import { MOST_EXPORTED } from '@/lib/open/limits'
import type { Opened } from '@/lib/open/opened'
import { type OpenedCheck, openedChecks } from '@/lib/open/opened-checks'
import { type SiteClaim, siteClaims, tidy } from '@/lib/open/site-claims'
import { toCsv } from '@/lib/publish/csv'

/** A row that could not go along, and why. */
export interface LeftRow {
  /** As counted in the file. */
  readonly row: number
  readonly label: string
  readonly reason: string
}

/** What came of an export. Rows of the view = claims + rows left out + rows beyond the limit, always. */
export interface SiteFolder {
  /** The zipped folder; null when no row could go along. */
  readonly zip: Uint8Array<ArrayBuffer> | null
  readonly claims: number
  readonly checks: number
  readonly left: readonly LeftRow[]
  /** Rows after the most that a site takes. */
  readonly beyond: number
}

export interface SiteOptions {
  /** Name of the file, which becomes the title. */
  readonly name: string
  /** A full ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** Rows, sums and sources by the file in which they would stand, and what is wrong there. */
interface Draft {
  readonly claims: readonly SiteClaim[]
  readonly checks: NonNullable<DossierParts['checks']>
  readonly evidence: NonNullable<DossierParts['evidence']>
}

/**
 * The rows of an opened file as a folder that the project builds as a site, zipped, with a list of the rows that could not
 * go along and why. The folder is made, checked by the site’s own validator, and made again without what it refuses,
 * until it is sound.
 */
export function siteFolder(opened: Opened, rows: Uint32Array, options: SiteOptions): SiteFolder {
  const { locale } = options
  const words = OPEN_WORDS[locale].siteLeft
  const chosen = [...rows.subarray(0, MOST_EXPORTED)]
  const left = new Map<number, string>()
  for (const row of chosen) {
    const { unit, unitText } = opened.figure(row)
    if (unit === null && unitText !== '') left.set(row, words.unit(unitText))
  }
  const claims = siteClaims(
    opened,
    chosen.filter((row) => !left.has(row)),
  )
  const checks = openedChecks(opened).checks
  const dropped = { checks: new Set<string>(), evidence: new Set<string>() }
  for (;;) {
    const draft = draftOf(
      opened,
      claims.filter(({ row }) => !left.has(row)),
      checks,
      dropped,
    )
    if (draft.claims.length === 0) return finish(opened, rows, left, draft, null)
    const files = filesOf(draft, options)
    const built = buildDossier(files)
    if (built.ok) return finish(opened, rows, left, draft, files)
    const before = left.size + dropped.checks.size + dropped.evidence.size
    for (const fault of built.faults) blame(fault, draft, left, dropped, locale)
    // Nothing can be left out that would mend it: then the fault lies here, and is told.
    if (left.size + dropped.checks.size + dropped.evidence.size === before)
      throw new Error(built.faults.map((fault) => formatFault(fault)).join('\n'))
  }
}

/** Leaves out what a fault lies in: a row, a sum, or a source. */
function blame(
  fault: Fault,
  { claims, checks, evidence }: Draft,
  left: Map<number, string>,
  dropped: { readonly checks: Set<string>; readonly evidence: Set<string> },
  locale: Locale,
): void {
  const at = fault.row - 2
  const why = describeFault(fault, locale).case
  const leave = (claim: SiteClaim | undefined) => {
    if (claim !== undefined && !left.has(claim.row)) left.set(claim.row, why)
  }
  switch (fault.file) {
    case 'claims.csv':
      leave(claims[at])
      break
    case 'subjects.csv': {
      const id = subjectsOf(claims)[at]?.id
      for (const claim of claims)
        if (claim.cells.subject === id || claim.cells.attribution === id) leave(claim)
      break
    }
    case 'numerals.csv': {
      // The ledger has the claims in the order of their places.
      const inPlaces = claims.toSorted(
        (a, b) =>
          Number(a.cells.section) - Number(b.cells.section) ||
          Number(a.cells.paragraph) - Number(b.cells.paragraph),
      )
      leave(inPlaces[at])
      break
    }
    case 'checks.csv':
      dropped.checks.add(checks[at]?.id ?? '')
      break
    case 'evidence.csv':
      dropped.evidence.add(evidence[at]?.id ?? '')
      break
  }
}

function draftOf(
  opened: Opened,
  claims: readonly SiteClaim[],
  checks: readonly OpenedCheck[],
  dropped: { readonly checks: ReadonlySet<string>; readonly evidence: ReadonlySet<string> },
): Draft {
  const ids = new Map(claims.map(({ row, cells }) => [row, cells.id]))
  const kept = new Set(ids.values())
  return {
    // A baseline that is not among the rows cannot be named.
    claims: claims.map((claim) => ({
      ...claim,
      cells: {
        ...claim.cells,
        baseline: claim.cells.baseline
          .split(' ')
          .filter((id) => kept.has(id))
          .join(' '),
      },
    })),
    checks: checks
      .flatMap(({ check, rows }, at) => {
        const operands = rows.operands.flatMap((row) => ids.get(row) ?? [])
        const against = ids.get(rows.against)
        if (against === undefined || operands.length !== rows.operands.length) return []
        return [
          {
            id: `sum-${at + 1}`,
            kind: check.kind,
            operands: operands.join(' '),
            against,
            basis: check.basis,
            note_en: '',
            note_zh: '',
          },
        ]
      })
      .filter(({ id }) => !dropped.checks.has(id)),
    evidence: claims
      .flatMap((claim) => sourceOf(opened, claim))
      .filter(({ id }) => !dropped.evidence.has(id)),
  }
}

const TO_FILL_IN = '（待填写 / to be filled in）'

/** The source of a row as a piece of evidence without a figure, where it is a web address. */
function sourceOf(opened: Opened, { row, cells }: SiteClaim): Draft['evidence'] {
  const address = tidy(opened.cell('source', row))
  if (!url.schema.safeParse(address).success) return []
  const words = tidy(opened.cell('quote', row))
  const host = new URL(address).hostname
  return [
    {
      id: `source-of-${cells.id}`,
      claim: cells.id,
      value: '',
      unit: '',
      hedge: '',
      low: '',
      high: '',
      as_of: '',
      // What a source says of the claim, and whose word it is, is for an editor to settle.
      relation: 'context',
      origin: 'relay',
      source_title: host,
      publisher: host,
      url: address,
      published: '',
      excerpt: words !== '' && excerpt.schema.safeParse(words).success ? words : TO_FILL_IN,
      note_en: '',
      note_zh: '',
    },
  ]
}

function subjectsOf(claims: readonly SiteClaim[]): DossierParts['subjects'] {
  const names = new Map(claims.map(({ cells, subject }) => [cells.subject, subject]))
  for (const { cells } of claims)
    if (cells.attribution !== 'article' && !names.has(cells.attribution))
      names.set(cells.attribution, cells.attribution)
  return [...names].map(([id, name]) => ({
    id,
    name_zh: name,
    name_en: name,
    kind: 'subject',
    line_zh: `${name}（待填写）`,
    line_en: `${name} (to be filled in)`,
  }))
}

function filesOf(
  { claims, checks, evidence }: Draft,
  { name, today }: SiteOptions,
): Record<FileName, string> {
  const title = tidy(name.replace(/\.[^.]*$/, '')) || 'claims'
  return makeDossier({
    claims: claims.map(({ cells }) => cells),
    subjects: subjectsOf(claims),
    checks,
    evidence,
    title: { zh: title, en: title },
    published: today.slice(0, 4),
    language: 'zh-Hans',
    today,
  })
}

function finish(
  opened: Opened,
  rows: Uint32Array,
  left: ReadonlyMap<number, string>,
  { claims, checks }: Draft,
  files: Record<FileName, string> | null,
): SiteFolder {
  const leftRows = [...left].map(
    ([row, reason]): LeftRow => ({
      row: opened.rowNumbers[row] ?? 0,
      label: opened.cell('label', row),
      reason,
    }),
  )
  return {
    zip: files === null ? null : zipped(files, leftRows),
    claims: claims.length,
    checks: checks.length,
    left: leftRows.toSorted((a, b) => a.row - b.row),
    beyond: Math.max(0, rows.length - MOST_EXPORTED),
  }
}

function zipped(files: Record<FileName, string>, left: readonly LeftRow[]): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([file, text]) => [`data/${file}`, strToU8(text)] as const)
  const list = left.map(({ row, label, reason }) => ({ row, label, reason }))
  return zipSync({
    ...Object.fromEntries(entries),
    ...(left.length === 0 ? {} : { 'left-out.csv': strToU8(toCsv(list, ['row', 'label', 'reason'])) }),
  }) as Uint8Array<ArrayBuffer>
}
