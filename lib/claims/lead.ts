import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { groupOf } from '@/lib/claims/status'
import { everywhere, inEach, type Text } from '@/lib/locale'

/** A phrase of the article, cut before and after the number that is marked in it. */
export interface LeadPart {
  readonly claim: AssessedClaim
  /** Our words before it and our punctuation after it; empty where there are none. */
  readonly words: Text
  readonly after: Text
  readonly before: Text
  readonly marked: Text
  readonly rest: Text
  /** What the sources say of it. */
  readonly note: Text
}

/** The annotated sentence with its words filled. */
export interface Lead {
  readonly title: Text
  readonly lines: readonly (readonly LeadPart[])[]
  /** The other claims of the sentence. */
  readonly also: readonly AssessedClaim[]
  /** Whether the sources support all of these. */
  readonly alsoSupported: boolean
}

const NOTHING = everywhere('')

/** The annotated sentence of figures.json; null where it has none. */
export function leadOf(assessed: AssessedDossier): Lead | null {
  const { lead } = assessed.dossier
  if (lead === undefined) return null
  const claimOf = (id: string) => assessed.claims.filter((claim) => claim.id === id)
  const also = lead.also.flatMap(claimOf)
  return {
    title: lead.title,
    lines: lead.lines.map((line) =>
      line.flatMap(({ claim: id, words, after, phrase, marked, note }) =>
        claimOf(id).map((claim): LeadPart => {
          const at = inEach((locale) => phrase[locale].indexOf(marked[locale]))
          return {
            claim,
            words: words ?? NOTHING,
            after: after ?? NOTHING,
            before: inEach((locale) => phrase[locale].slice(0, at[locale])),
            marked,
            rest: inEach((locale) => phrase[locale].slice(at[locale] + marked[locale].length)),
            note,
          }
        }),
      ),
    ),
    also,
    alsoSupported: also.every(({ status }) => groupOf(status) === 'supported'),
  }
}
