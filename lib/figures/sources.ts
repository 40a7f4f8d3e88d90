import type { AssessedDossier } from '@/lib/claims/assess'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Evidence } from '@/lib/dossier/rows'

/** The words of the article and the sources beside them that a figure rests on, for its source line. */
export interface FigureSources {
  readonly quotes: readonly { readonly claim: string; readonly place: string; readonly quote: string }[]
  /** One piece of evidence for each publisher, in the order of figures.json. */
  readonly evidence: readonly Evidence[]
}

/** What a figure's source line links to: each quote once, each other source once. */
export function sourcesOf({ dossier }: AssessedDossier, entry: FigureEntry): FigureSources {
  const quotes = entry.claims.flatMap((id) => {
    const claim = dossier.claims.find((c) => c.id === id)
    if (claim === undefined) return []
    const { section, paragraph } = claim.place
    return [{ claim: id, place: `§${section}\u00a0¶${paragraph}`, quote: claim.quote }]
  })
  const fromChecks = dossier.checks
    .filter((check) => entry.checks.includes(check.id))
    .flatMap((check) => check.operands.map((operand) => operand.id))
  const evidence = [...entry.evidence, ...fromChecks].flatMap((id) =>
    dossier.evidence.filter((e) => e.id === id),
  )
  const seen = new Set<string>()
  return {
    quotes,
    evidence: evidence.filter((e) => {
      if (seen.has(e.url)) return false
      seen.add(e.url)
      return true
    }),
  }
}
