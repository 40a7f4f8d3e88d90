import type { AssessedDossier } from '@/lib/claims/assess'
import { groupOf } from '@/lib/claims/status'
import { STATUS_GROUPS, STATUSES, type Status, type StatusGroup } from '@/lib/dossier/statuses'
import { FATES, type Fate } from '@/lib/dossier/vocabulary'

/** How many there are of each: claims, and numerals of the article. */
export interface Summary {
  readonly claims: number
  readonly statuses: Readonly<Record<Status, number>>
  readonly groups: Readonly<Record<StatusGroup, number>>
  readonly numerals: number
  readonly fates: Readonly<Record<Fate, number>>
}

/** How many claims there are, by status and by group, and what became of every numeral of the article. */
export function summaryOf({ claims, dossier }: AssessedDossier): Summary {
  return {
    claims: claims.length,
    statuses: counted(STATUSES, (status) => claims.filter((c) => c.status === status).length),
    groups: counted(STATUS_GROUPS, (group) => claims.filter((c) => groupOf(c.status) === group).length),
    numerals: dossier.ledger.length,
    fates: counted(FATES, (fate) => dossier.ledger.filter((entry) => entry.fate === fate).length),
  }
}

function counted<Word extends string>(
  words: readonly Word[],
  count: (word: Word) => number,
): Readonly<Record<Word, number>> {
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>
}
