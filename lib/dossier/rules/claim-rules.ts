import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Claim } from '@/lib/dossier/rows'
import { placeFaults } from '@/lib/dossier/rules/outline'
import { type Found, rowFaults, when } from '@/lib/dossier/rules/report'
import { tokenFaults } from '@/lib/dossier/rules/sentence-rules'
import type { Fault } from '@/lib/faults/catalogue'
import { LOCALES } from '@/lib/locale'
import { contains } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'

/**
 * Claims name subjects that exist and are in a paragraph that the outline has; the items that a claim counts are as many
 * as it says, in every language; the tokens of its verdict can be filled.
 */
export function claimFaults(files: ParsedFiles): Fault[] {
  const { rows, texts } = files.claims
  const topicOf = new Map(rows.map(({ value }, at) => [value, texts[at]?.topic ?? '']))
  return rowFaults('claims.csv', rows, (claim) => [
    ...subjectFaults(claim, files),
    ...topicFaults(topicOf.get(claim) ?? '', files),
    ...placeFaults(claim.place, files),
    ...countedFaults(claim),
    ...LOCALES.flatMap((locale) =>
      tokenFaults(claim.verdict[locale], [claim.id], files).map(
        (fault): Found => [`verdict_${locale}`, fault],
      ),
    ),
  ])
}

function subjectFaults({ subject, attribution }: Claim, { subjects: { ids } }: ParsedFiles): Found[] {
  const isKnown = (id: string) => ids?.has(id) ?? true
  return [
    ...when(!isKnown(subject), 'subject', { code: 'D301', details: { id: subject, file: 'subjects.csv' } }),
    ...when(attribution !== 'article' && !isKnown(attribution), 'attribution', {
      code: 'D303',
      details: { id: attribution },
    }),
  ]
}

/** Where topics are listed, those that claims name are among them, the general one too. */
function topicFaults(id: string, { topics: { ids } }: ParsedFiles): readonly Found[] {
  const isKnown = id === '' || ids === null || ids.size === 0 || ids.has(id)
  return when(!isKnown, 'topic', { code: 'D301', details: { id, file: 'topics.csv' } })
}

function countedFaults({ counted, countedIn, quantity }: Claim): readonly Found[] {
  const found = counted.length
  const countsAs = quantity.kind === 'number' && contains(quantity.interval, found)
  if (found > 0 && !countsAs)
    return when(true, 'counted', { code: 'D322', details: { found, claimed: written(quantity) } })
  return LOCALES.flatMap((locale) => {
    const { length } = countedIn[locale]
    const details = { found: length, expected: found }
    return when(length > 0 && length !== found, `counted_in_${locale}`, { code: 'D327', details })
  })
}

/** A number as the files write it: `over 30000`, `11–19`. */
export function written({ value, hedge, interval: { low, high } }: Quantity): string {
  if (hedge === 'range') return `${low}–${high}`
  return hedge === 'exact' ? String(value) : `${hedge} ${value}`
}
