import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import type { Subject } from '@/lib/dossier/rows'

/**
 * Everything that the dossier holds of one subject: what is claimed of it, by topic, what the article lets it say of others,
 * its charts and findings. Null when there is no such subject.
 */
export function subjectView(assessed: AssessedDossier, id: string) {
  const { dossier, claims } = assessed
  const subject = dossier.subjects.find((s) => s.id === id)
  if (subject === undefined) return null
  const own = claims.filter(({ claim }) => claim.subject === id)
  const ids = own.map(({ claim }) => claim.id)
  return {
    subject,
    topics: dossier.knownTopics.flatMap((topic) => {
      const ofTopic = own.filter((item) => item.topic.id === topic.id)
      return ofTopic.length === 0 ? [] : [{ topic, claims: ofTopic }]
    }),
    says: claims.filter(({ claim }) => claim.attribution === id && claim.subject !== id),
    figures: dossier.figures.filter((entry) => entry.claims.some((claim) => ids.includes(claim))),
    findings: findingsOn(findingsOf(assessed), ids),
  }
}

/** The subjects in the order in which the article first speaks of them. */
export function subjectsInOrder({ dossier }: AssessedDossier): Subject[] {
  const first = (id: string) => {
    const at = dossier.claims.findIndex((claim) => claim.subject === id || claim.attribution === id)
    return at === -1 ? dossier.claims.length : at
  }
  return [...dossier.subjects].sort((a, b) => first(a.id) - first(b.id))
}
