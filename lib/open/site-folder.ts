import { strToU8, zipSync } from 'fflate'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import { formatFault } from '@/lib/faults/describe'
import { shownParts } from '@/lib/open/downloads'
import { MOST_EXPORTED } from '@/lib/open/limits'
import type { OpenTable } from '@/lib/open/open-table'
import { siteClaims } from '@/lib/open/site-claims'
import { filesOf, type SiteOptions, sumsOf } from '@/lib/open/site-draft'
import { evidenceOf, sourceIn } from '@/lib/open/site-source'
import { tidy } from '@/lib/open/site-text'
import { carriedUnits } from '@/lib/open/site-units'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import { tableChecks } from '@/lib/open/table-checks'
import { writeTotal } from '@/lib/quantity/write-total'
import { toCsv } from '@/lib/text/csv'

/** What came of an export. Rows of the view = claims + rows beyond the limit, always. */
export type SiteFolder = ReturnType<typeof siteFolder>

/**
 * The rows of an opened file as a folder that the project builds as a site, zipped, with a list of the calculations that
 * could not go along and why. Throws when the site’s own validator finds a fault in it, which would be one of this export.
 */
export function siteFolder(table: OpenTable, rows: Uint32Array, options: SiteOptions) {
  const { name, today, locale } = options
  const taken = rows.subarray(0, MOST_EXPORTED)
  const units = carriedUnits(table, [...taken])
  const claims = siteClaims(table, [...taken], units, today)
  const { checks, left } = sumsOf(table, claims, units, tableChecks(table).checks, locale)
  const evidence = claims.flatMap(({ row, cells }) =>
    evidenceOf(cells.id, table.cell('source', row), tidy(table.cell('quote', row))),
  )
  const files = filesOf(table, claims, { checks, evidence, units: units.rows }, options)
  const built = buildDossier(files)
  if (!built.ok) throw new Error(built.faults.map((fault) => formatFault(fault)).join('\n'))
  const beyond = rows.length - taken.length
  const words = SITE_EXPORT_WORDS[locale]
  const named = claims.filter(({ row }) => {
    const source = sourceIn(table.cell('source', row))
    return source.addresses.length === 0 && source.name !== ''
  })
  const said = [
    words.done(writeTotal(claims.length), writeTotal(checks.length)),
    ...(beyond > 0 ? [words.beyond(writeTotal(MOST_EXPORTED), writeTotal(beyond))] : []),
    ...(table.rejected.length > 0 ? [words.unread(writeTotal(table.rejected.length))] : []),
    ...(evidence.length > 0 ? [words.addresses(writeTotal(evidence.length))] : []),
    ...(named.length > 0 ? [words.named(writeTotal(named.length))] : []),
  ]
  const zip = zipped(files, {
    'README.md': words.readme(tidy(name), [
      ...said,
      ...(left.length > 0 ? [words.left(writeTotal(left.length))] : []),
    ]),
    'table.csv': [...shownParts(table, taken, 'csv')].join(''),
    ...(left.length > 0 ? { 'left-out.csv': toCsv(left, ['row', 'label', 'reason']) } : {}),
  })
  return {
    zip,
    claims: claims.length,
    /** Calculations of the page that the folder does not redo. */
    left,
    /** Rows after the most that a site takes. */
    beyond,
    /** What is in the folder and what is not, in sentences: the page and the README say the same. */
    said,
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
