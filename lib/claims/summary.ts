import type { AssessedDossier } from '@/lib/claims/assess'
import type { Status } from '@/lib/claims/status'
import type { Fate } from '@/lib/dossier/rows'

interface Summary {
  /** Counts as they stand in a sentence, the same in both languages. */
  readonly written: Readonly<
    Record<
      'claims' | 'confirmed' | 'onRecord' | 'partly' | 'disputed' | 'unconfirmed' | 'numerals' | Fate,
      string
    >
  >
}

/** How many claims there are, how they stand, and what became of every numeral of the article. */
export function summaryOf({ claims, dossier }: AssessedDossier): Summary {
  const status = (word: Status) => String(claims.filter((c) => c.status === word).length)
  const fate = (word: Fate) => String(dossier.ledger.filter((entry) => entry.fate === word).length)
  return {
    written: {
      claims: String(claims.length),
      confirmed: status('confirmed'),
      onRecord: status('on-record'),
      partly: status('partly'),
      disputed: status('disputed'),
      unconfirmed: status('unconfirmed'),
      numerals: String(dossier.ledger.length),
      claim: fate('claim'),
      repeat: fate('repeat'),
      name: fate('name'),
      rhetoric: fate('rhetoric'),
    },
  }
}
