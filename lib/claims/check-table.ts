import type { CheckResult } from '@/lib/claims/assess'
import { CHECK_WORDS } from '@/lib/claims/check-words'
import { JOINS, type Locale } from '@/lib/locale'
import { sentencesOf } from '@/lib/text/sentences'

/** The checks of one number, as a part of a table that says nothing twice. */
export interface CheckGroup {
  /** The claim that they test; null for results that the article does not state. */
  readonly against: string | null
  /** Its number as the article has it. */
  readonly claimed: string | null
  /** Whether all of them measure something else than the claim, so that none decides. */
  readonly indirect: boolean
  /** What is to be known of every check of the group. */
  readonly shared: readonly string[]
  readonly rows: readonly CheckRow[]
}

/** A check as a line of the table. */
export interface CheckRow {
  readonly result: CheckResult
  /** What is to be known of this check and of the rows after it that say the same; null where the row before has said it. */
  readonly caveat: { readonly text: string; readonly rows: number } | null
}

/**
 * Checks as a table: those of one number together, those of the claim of the page first. A sentence that is in the notes
 * of all checks of a group is given once, for the group; the same caveat in rows below each other once, for these rows.
 *
 * @param own the claim whose page this is, if it is one’s
 */
export function checkTable(
  checks: readonly CheckResult[],
  locale: Locale,
  own: string | null = null,
): CheckGroup[] {
  const order = [...new Set([own, ...checks.map(({ check }) => check.against)])].filter(
    (against) => against !== null,
  )
  return [...order, null].flatMap((against): CheckGroup[] => {
    const group = checks.filter(({ check }) => check.against === against)
    const [first] = group
    if (first === undefined) return []
    const notes = group.map(({ check }) => sentencesOf(check.note[locale], locale))
    const shared =
      group.length > 1 ? (notes[0] ?? []).filter((said) => notes.every((n) => n.includes(said))) : []
    const caveats = notes.map((said) => said.filter((one) => !shared.includes(one)))
    return [
      {
        against,
        claimed: first.claimed?.[locale] ?? null,
        indirect: group.every(({ obstacle }) => obstacle === 'other-quantity'),
        shared,
        rows: group.map((result, at) => ({ result, caveat: caveatAt(caveats, at, locale) })),
      },
    ]
  })
}

/** The caveat of a row: nothing where the row before says all of it, “as above” for a sentence that it says too. */
function caveatAt(caveats: readonly (readonly string[])[], at: number, locale: Locale): CheckRow['caveat'] {
  const own = caveats[at] ?? []
  const before = at === 0 ? [] : (caveats[at - 1] ?? [])
  if (at > 0 && isSame(own, before)) return null
  const after = caveats.slice(at).findIndex((other) => !isSame(other, own))
  const said = own.map((one) => (before.includes(one) ? CHECK_WORDS[locale].asAbove : one))
  return {
    text: [...new Set(said)].join(JOINS[locale].gap),
    rows: after === -1 ? caveats.length - at : after,
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join()
}
