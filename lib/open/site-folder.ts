import { strToU8, zipSync } from 'fflate'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import type { Fault } from '@/lib/faults/catalogue'
import { describeFault, formatFault } from '@/lib/faults/describe'
import { shownParts } from '@/lib/open/downloads'
import { MOST_EXPORTED } from '@/lib/open/limits'
import type { OpenTable } from '@/lib/open/open-table'
import { siteClaims } from '@/lib/open/site-claims'
import {
  draftOf,
  filesOf,
  type Refused,
  rowId,
  type SiteDraft,
  type SiteOptions,
  subjectsOf,
} from '@/lib/open/site-draft'
import { EVIDENCE_ID, sourceIn } from '@/lib/open/site-source'
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
  const claims = siteClaims(table, chosen, options.today)
  const checks = tableChecks(table).checks
  const refused = new Map<string, string>()
  for (;;) {
    const draft = draftOf(table, claims, checks, refused, options.locale)
    const files = draft.claims.length === 0 ? null : filesOf(draft, options)
    const built = files === null ? null : buildDossier(files)
    if (built === null || built.ok) return finish(table, rows, refused, draft, files, options)
    const before = refused.size
    for (const fault of built.faults)
      for (const id of idsAtFault(fault, draft))
        if (!refused.has(id)) refused.set(id, describeFault(fault, options.locale).problem)
    // Nothing can be left out that would correct it: then the fault lies here, and is shown.
    if (refused.size === before) throw new Error(built.faults.map((fault) => formatFault(fault)).join('\n'))
  }
}

/** Under which ids a row, a sum or a source is refused that a fault lies in. */
function idsAtFault({ file, row }: Fault, { claims, checks, evidence }: SiteDraft): string[] {
  const at = row - 2
  switch (file) {
    case 'claims.csv':
      return claims.slice(at, at + 1).map(rowId)
    case 'subjects.csv': {
      const id = subjectsOf(claims)[at]?.id
      return claims.filter(({ cells }) => cells.subject === id || cells.attribution === id).map(rowId)
    }
    case 'numerals.csv': {
      // The ledger has the claims in the order of their places.
      const inPlaces = claims.toSorted(
        (a, b) =>
          Number(a.cells.section) - Number(b.cells.section) ||
          Number(a.cells.paragraph) - Number(b.cells.paragraph),
      )
      return inPlaces.slice(at, at + 1).map(rowId)
    }
    case 'checks.csv':
      return checks.slice(at, at + 1).map(({ id }) => id)
    case 'evidence.csv':
      return evidence.slice(at, at + 1).map(({ id }) => id)
    default:
      return []
  }
}

function finish(
  table: OpenTable,
  rows: Uint32Array,
  refused: Refused,
  draft: SiteDraft,
  files: Record<FileName, string> | null,
  { name, locale }: SiteOptions,
) {
  const taken = rows.subarray(0, MOST_EXPORTED)
  const leftRows = [...taken].flatMap((row) => {
    const reason = refused.get(rowId({ row }))
    const label = isolated(tidy(table.name(row)))
    return reason === undefined ? [] : [{ row: table.rowNumber(row), label, reason }]
  })
  const left = [...leftRows, ...draft.lost].toSorted((a, b) => a.row - b.row)
  const beyond = rows.length - taken.length
  const words = SITE_EXPORT_WORDS[locale]
  const named = draft.claims.filter(({ row }) => {
    const { addresses, name } = sourceIn(table.cell('source', row))
    return addresses.length === 0 && name !== ''
  })
  const refusedSources = [...refused.keys()].filter((id) => id.startsWith(EVIDENCE_ID)).length
  const said = [
    words.done(writeTotal(draft.claims.length), writeTotal(draft.checks.length)),
    ...(beyond > 0 ? [words.beyond(writeTotal(MOST_EXPORTED), writeTotal(beyond))] : []),
    ...(table.rejected.length > 0 ? [words.unread(writeTotal(table.rejected.length))] : []),
    ...(draft.evidence.length > 0 ? [words.addresses(writeTotal(draft.evidence.length))] : []),
    ...(named.length > 0 ? [words.named(writeTotal(named.length))] : []),
    ...(refusedSources > 0 ? [words.refused(writeTotal(refusedSources))] : []),
  ]
  const beside = {
    'README.md': words.readme(tidy(name), [
      ...said,
      ...(left.length > 0 ? [words.left(writeTotal(left.length))] : []),
    ]),
    'table.csv': [...shownParts(table, taken, 'csv')].join(''),
    ...(left.length > 0 ? { 'left-out.csv': toCsv(left, ['row', 'label', 'reason']) } : {}),
  }
  return {
    /** The zipped folder; null when no row could go along. */
    zip: files === null ? null : zipped(files, beside),
    claims: draft.claims.length,
    /** Rows that did not go along, and calculations of the page that the folder does not redo; and how many are rows. */
    left,
    leftRows: leftRows.length,
    /** Rows after the most that a site takes. */
    beyond,
    /** What is in the folder and what is not, in sentences: the page and the README say the same. */
    said: files === null ? [words.nothing] : said,
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
