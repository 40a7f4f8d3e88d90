import { strToU8, zipSync } from 'fflate'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import type { Fault } from '@/lib/faults/catalogue'
import { describeFault, formatFault } from '@/lib/faults/describe'
import type { Locale } from '@/lib/locale'
import { shownParts } from '@/lib/open/downloads'
import { MOST_EXPORTED } from '@/lib/open/limits'
import type { OpenTable } from '@/lib/open/open-table'
import { type SiteClaim, siteClaims } from '@/lib/open/site-claims'
import {
  type Dropped,
  draftOf,
  filesOf,
  type SiteDraft,
  type SiteOptions,
  subjectsOf,
} from '@/lib/open/site-draft'
import { tidy } from '@/lib/open/site-text'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import { tableChecks } from '@/lib/open/table-checks'
import { writeTotal } from '@/lib/quantity/write-total'
import { toCsv } from '@/lib/text/csv'
import { isolated } from '@/lib/text/isolated'

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

/**
 * The rows of an opened file as a folder that the project builds as a site, zipped, with a list of the rows that could not
 * go along and why. The folder is made, checked by the site’s own validator, and made again without what it refuses,
 * until it is sound.
 */
export function siteFolder(table: OpenTable, rows: Uint32Array, options: SiteOptions): SiteFolder {
  const chosen = [...rows.subarray(0, MOST_EXPORTED)]
  const { claims, units } = siteClaims(table, chosen, options.today)
  const checks = tableChecks(table).checks
  const left = new Map<number, string>()
  const dropped: Dropped = { checks: new Set<string>(), evidence: new Set<string>() }
  for (;;) {
    const kept = claims.filter(({ row }) => !left.has(row))
    const draft = draftOf(table, { claims: kept, units }, checks, dropped)
    if (kept.length === 0) return finish(table, rows, left, draft, null, options)
    const files = filesOf(draft, options)
    const built = buildDossier(files)
    if (built.ok) return finish(table, rows, left, draft, files, options)
    const before = left.size + dropped.checks.size + dropped.evidence.size
    for (const fault of built.faults) blame(fault, draft, left, dropped, options.locale)
    // Nothing can be left out that would correct it: then the fault lies here, and is told.
    if (left.size + dropped.checks.size + dropped.evidence.size === before)
      throw new Error(built.faults.map((fault) => formatFault(fault)).join('\n'))
  }
}

/** Leaves out what a fault lies in: a row, a sum, or a source. */
function blame(
  fault: Fault,
  { claims, checks, evidence }: SiteDraft,
  left: Map<number, string>,
  dropped: Dropped,
  locale: Locale,
): void {
  const at = fault.row - 2
  const why = describeFault(fault, locale).problem
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

function finish(
  table: OpenTable,
  rows: Uint32Array,
  left: ReadonlyMap<number, string>,
  { claims, checks }: SiteDraft,
  files: Record<FileName, string> | null,
  { name, locale }: SiteOptions,
): SiteFolder {
  const leftRows = [...left]
    .map(
      ([row, reason]): LeftRow => ({
        row: table.rowNumber(row),
        label: isolated(tidy(table.name(row))),
        reason,
      }),
    )
    .toSorted((a, b) => a.row - b.row)
  const { readme } = SITE_EXPORT_WORDS[locale]
  return {
    zip:
      files === null
        ? null
        : zipped(files, leftRows, {
            'README.md': readme(tidy(name), writeTotal(claims.length), writeTotal(leftRows.length)),
            'table.csv': [...shownParts(table, rows.subarray(0, MOST_EXPORTED), 'csv')].join(''),
          }),
    claims: claims.length,
    checks: checks.length,
    left: leftRows,
    beyond: Math.max(0, rows.length - MOST_EXPORTED),
  }
}

function zipped(
  files: Record<FileName, string>,
  left: readonly LeftRow[],
  beside: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const data = Object.entries(files).map(([file, text]) => [`data/${file}`, text] as const)
  const list = left.map(({ row, label, reason }) => ({ row, label, reason }))
  const texts = {
    ...beside,
    ...Object.fromEntries(data),
    ...(left.length === 0 ? {} : { 'left-out.csv': toCsv(list, ['row', 'label', 'reason']) }),
  }
  const entries = Object.entries(texts).map(([file, text]) => [file, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>
}
