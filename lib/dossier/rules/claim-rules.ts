import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Claim } from '@/lib/dossier/rows'
import { placeFaults } from '@/lib/dossier/rules/outline-rules'
import { unknownId } from '@/lib/dossier/rules/references'
import { rowFaults, when, writtenInFile } from '@/lib/dossier/rules/report'
import { tokenFaults } from '@/lib/dossier/rules/sentence-rules'
import type { Fault } from '@/lib/faults/catalogue'
import { LOCALES } from '@/lib/locale'
import { contains } from '@/lib/quantity/interval'

/**
 * Claims are in a paragraph that the outline has and said by somebody who is known; the items that a claim counts are as many
 * as it says, in every language; the tokens of its verdict can be filled.
 */
export function claimFaults(files: ParsedFiles): Fault[] {
  return rowFaults('claims.csv', files.claims.rows, (claim) => [
    ...(claim.attribution === 'article' ? [] : unknownId(claim.attribution, ['subjects'], files)).map(
      (fault): RowFault => ({ column: 'attribution', ...fault }),
    ),
    ...placeFaults(claim.place, files),
    ...countedFaults(claim),
    ...LOCALES.flatMap((locale) =>
      tokenFaults(claim.verdict[locale], files).map(
        (fault): RowFault => ({ column: `verdict_${locale}`, ...fault }),
      ),
    ),
  ])
}

function countedFaults({ counted, countedIn, quantity }: Claim): readonly RowFault[] {
  const found = counted.length
  const countsAs = quantity.kind === 'number' && contains(quantity.interval, found)
  if (found > 0 && !countsAs)
    return [{ column: 'counted', code: 'D322', details: { found, expected: writtenInFile(quantity) } }]
  return LOCALES.flatMap((locale) => {
    const { length } = countedIn[locale]
    const details = { found: length, expected: String(found) }
    return when(length > 0 && length !== found, `counted_in_${locale}`, { code: 'D322', details })
  })
}
