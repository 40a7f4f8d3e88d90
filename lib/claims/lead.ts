import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { groupOf } from '@/lib/claims/status-group'
import type { LeadPartEntry } from '@/lib/dossier/lead-entry'
import { inEach, type Text } from '@/lib/locale'

/** A phrase of the article, cut before and after the number that is marked in it. */
export interface LeadPart extends Omit<LeadPartEntry, 'claim' | 'phrase'> {
  readonly claim: AssessedClaim
  readonly before: Text
  readonly rest: Text
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

/** The annotated sentence of figures.json; null where it has none. */
export function leadOf(assessed: AssessedDossier): Lead | null {
  const { lead } = assessed.dossier
  if (lead === undefined) return null
  const claimOf = (id: string) => assessed.claims.filter((claim) => claim.id === id)
  const also = lead.also.flatMap(claimOf)
  return {
    title: lead.title,
    lines: lead.lines.map((line) =>
      line.flatMap(({ claim: id, phrase, ...part }) =>
        claimOf(id).map((claim): LeadPart => {
          const { marked } = part
          const at = inEach((locale) => phrase[locale].indexOf(marked[locale]))
          return {
            ...part,
            claim,
            before: inEach((locale) => phrase[locale].slice(0, at[locale])),
            rest: inEach((locale) => phrase[locale].slice(at[locale] + marked[locale].length)),
          }
        }),
      ),
    ),
    also,
    alsoSupported: also.every(({ status }) => groupOf(status) === 'supported'),
  }
}
