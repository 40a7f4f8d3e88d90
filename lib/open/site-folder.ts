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
import { sourceIn } from '@/lib/open/site-source'
import { tidy } from '@/lib/open/site-text'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import { tableChecks } from '@/lib/open/table-checks'
import { writeTotal } from '@/lib/quantity/write-total'
import { toCsv } from '@/lib/text/csv'
import { isolated } from '@/lib/text/isolated'

/** What came of an export. Rows of the view = claims + rows left out + rows beyond the limit, always. */
export type SiteFolder = ReturnType<typeof finish>

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
  const dropped: Dropped = { checks: new Map(), evidence: new Map() }
  for (;;) {
    const kept = claims.filter(({ row }) => !left.has(row))
    const draft = draftOf(table, { claims: kept, units }, checks, dropped, options.locale)
    if (kept.length === 0) return finish(table, rows, { left, dropped }, draft, null, options)
    const files = filesOf(draft, options)
    const built = buildDossier(files)
    if (built.ok) return finish(table, rows, { left, dropped }, draft, files, options)
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
      dropped.checks.set(checks[at]?.id ?? '', why)
      break
    case 'evidence.csv':
      dropped.evidence.set(evidence[at]?.id ?? '', why)
      break
  }
}

function finish(
  table: OpenTable,
  rows: Uint32Array,
  out: { readonly left: ReadonlyMap<number, string>; readonly dropped: Dropped },
  draft: SiteDraft,
  files: Record<FileName, string> | null,
  { name, locale }: SiteOptions,
) {
  const left = [...out.left]
    .map(([row, reason]) => ({ row: table.rowNumber(row), label: isolated(tidy(table.name(row))), reason }))
    .toSorted((a, b) => a.row - b.row)
  const beyond = Math.max(0, rows.length - MOST_EXPORTED)
  const words = SITE_EXPORT_WORDS[locale]
  const named = draft.claims.filter(({ row }) => {
    const { addresses, name } = sourceIn(table.cell('source', row))
    return addresses.length === 0 && name !== ''
  })
  const refused = out.dropped.evidence.size
  const told = [
    words.done(writeTotal(draft.claims.length), writeTotal(draft.checks.length)),
    ...(beyond > 0 ? [words.beyond(writeTotal(MOST_EXPORTED), writeTotal(beyond))] : []),
    ...(table.rejected.length > 0 ? [words.unread(writeTotal(table.rejected.length))] : []),
    ...(draft.evidence.length > 0 ? [words.addresses(writeTotal(draft.evidence.length))] : []),
    ...(named.length > 0 ? [words.named(writeTotal(named.length))] : []),
    ...(refused > 0 ? [words.refused(writeTotal(refused))] : []),
  ]
  const lists = { 'left-out.csv': left, 'calculations-left-out.csv': draft.lost }
  const beside = {
    'README.md': words.readme(tidy(name), [
      ...told,
      ...(left.length > 0 ? [words.left(writeTotal(left.length))] : []),
      ...(draft.lost.length > 0 ? [words.lost(writeTotal(draft.lost.length))] : []),
    ]),
    'table.csv': [...shownParts(table, rows.subarray(0, MOST_EXPORTED), 'csv')].join(''),
    ...Object.fromEntries(
      Object.entries(lists)
        .filter(([, list]) => list.length > 0)
        .map(([file, list]) => [file, toCsv([...list], ['row', 'label', 'reason'])]),
    ),
  }
  return {
    /** The zipped folder; null when no row could go along. */
    zip: files === null ? null : zipped(files, beside),
    claims: draft.claims.length,
    left,
    /** Calculations of the page that the folder does not redo. */
    lost: draft.lost,
    /** Rows after the most that a site takes. */
    beyond,
    /** What is in the folder and what is not, in sentences: the page and the README say the same. */
    told: files === null ? [words.nothing] : told,
  }
}

function zipped(
  files: Record<FileName, string>,
  beside: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const data = Object.entries(files).map(([file, text]) => [`data/${file}`, text])
  const entries = [...Object.entries(beside), ...data].map(([file = '', text = '']) => [file, strToU8(text)])
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>
}
