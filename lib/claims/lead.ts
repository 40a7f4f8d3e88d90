import type { AssessedDossier } from '@/lib/claims/assess'
import { groupOf } from '@/lib/claims/status-group'
import { inEach } from '@/lib/locale'

/** The annotated sentence with its words filled. */
export type Lead = NonNullable<ReturnType<typeof leadOf>>

/** A phrase of the article, cut before and after the number that is marked in it. */
export type LeadPart = Lead['lines'][number][number]

/** The annotated sentence of figures.json; null where it has none. */
export function leadOf(assessed: AssessedDossier) {
  const { lead } = assessed.dossier
  if (lead === undefined) return null
  const claimOf = (id: string) => assessed.claims.filter((claim) => claim.id === id)
  const also = lead.also.flatMap(claimOf)
  return {
    title: lead.title,
    lines: lead.lines.map((line) =>
      line.flatMap(({ claim: id, phrase, ...part }) =>
        claimOf(id).map((claim) => {
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
    /** The other claims of the sentence. */
    also,
    /** Whether the sources support all of these. */
    alsoSupported: also.every(({ status }) => groupOf(status) === 'supported'),
  }
}
