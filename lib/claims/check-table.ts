import type { CheckResult } from '@/lib/claims/assess'
import { CHECK_WORDS } from '@/lib/claims/check-words'
import { JOINS, type Locale } from '@/lib/locale'
import { sentencesOf } from '@/lib/text/sentences'

/** The checks of one number, as a part of a table that says nothing twice. */
export type CheckGroup = ReturnType<typeof checkTable>[number]

/** A check as a line of the table. */
export type CheckRow = CheckGroup['rows'][number]

/**
 * Checks as a table: those of one number together, those of the claim of the page first. A sentence that is in the notes
 * of all checks of a group is given once, for the group; the same caveat in rows below each other once, for these rows.
 *
 * @param own the claim whose page this is, if it is one’s
 */
export function checkTable(checks: readonly CheckResult[], locale: Locale, own: string | null = null) {
  const order = [...new Set([own, ...checks.map(({ check }) => check.against)])].filter(
    (against) => against !== null,
  )
  return [...order, null].flatMap((against) => {
    const group = checks.filter(({ check }) => check.against === against)
    const [first] = group
    if (first === undefined) return []
    const notes = group.map(({ check }) => sentencesOf(check.note[locale], locale))
    const shared =
      group.length > 1 ? (notes[0] ?? []).filter((said) => notes.every((n) => n.includes(said))) : []
    const caveats = notes.map((said) => said.filter((one) => !shared.includes(one)))
    return [
      {
        /** The claim that they test; null for results that the article does not state. */
        against,
        /** Its number as the article has it. */
        claimed: first.claimed?.[locale] ?? null,
        /** Whether all of them measure something else than the claim, so that none decides. */
        indirect: group.every(({ obstacle }) => obstacle === 'other-quantity'),
        /** What is to be known of every check of the group. */
        shared,
        rows: group.map((result, at) => ({ result, caveat: caveatAt(caveats, at, locale) })),
      },
    ]
  })
}

/**
 * What is to be known of a check and of so many rows that say the same; null where the row before has said it, “as above” for
 * a sentence that it says too.
 */
function caveatAt(caveats: readonly (readonly string[])[], at: number, locale: Locale) {
  const own = caveats[at] ?? []
  const before = at === 0 ? [] : (caveats[at - 1] ?? [])
  if (own.length === 0) return { text: '', rows: 1 }
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
