import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { fill, fillPhrase } from '@/lib/claims/fill'
import { groupOf } from '@/lib/claims/status'
import { inEach, type Text } from '@/lib/locale'

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

const NOTHING = inEach(() => '')

/** The annotated sentence of figures.json; null where it has none. Throws when a token in it means nothing. */
export function leadOf(assessed: AssessedDossier): Lead | null {
  const { lead } = assessed.dossier
  if (lead === undefined) return null
  const claimOf = (id: string) => assessed.claims.filter((claim) => claim.id === id)
  const sources = { assessed, entry: leadEntryOf(assessed) }
  const also = lead.also.flatMap(claimOf)
  return {
    title: fill(lead.title, sources),
    lines: lead.lines.map((line) =>
      line.flatMap(({ claim: id, words, after, phrase, marked, note }) =>
        claimOf(id).map((claim): LeadPart => {
          const [said, number] = [fillPhrase(phrase, sources), fillPhrase(marked, sources)]
          const at = inEach((locale) => said[locale].indexOf(number[locale]))
          return {
            claim,
            words: fillPhrase(words ?? NOTHING, sources),
            after: after ?? NOTHING,
            before: inEach((locale) => said[locale].slice(0, at[locale])),
            marked: number,
            rest: inEach((locale) => said[locale].slice(at[locale] + number[locale].length)),
            note: fill(note, sources),
          }
        }),
      ),
    ),
    also,
    alsoSupported: also.every(({ status }) => groupOf(status) === 'supported'),
  }
}

/** What the annotated sentence speaks of, for the tokens in its words. */
export function leadEntryOf({ dossier, checks }: AssessedDossier) {
  const claims = dossier.lead?.lines.flatMap((line) => line.map(({ claim }) => claim)) ?? []
  return { slug: 'lead', claims, checks: checks.map(({ check }) => check.id) }
}

/** The headline of the dashboard and its reason, with their numbers; the reason is null where the data give none. */
export function headlineOf(assessed: AssessedDossier): { headline: Text; standfirst: Text | null } {
  const { headline, standfirst } = assessed.dossier.source
  const sources = { assessed, entry: { slug: 'headline', claims: [], checks: [] } }
  return {
    headline: fill(headline, sources),
    standfirst: standfirst === undefined ? null : fill(standfirst, sources),
  }
}
