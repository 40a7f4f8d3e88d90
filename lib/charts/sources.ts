import type { AssessedDossier } from '@/lib/claims/assess'
import type { ClaimView } from '@/lib/claims/claim-view'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Evidence } from '@/lib/dossier/rows'
import type { Credit } from '@/lib/dossier/source-entry'
import type { Text } from '@/lib/locale'

/** The words of the article and the sources beside them that a figure rests on. */
export interface FigureSources {
  readonly quotes: readonly (Pick<ClaimView, 'quote' | 'lang'> & {
    readonly claim: string
    readonly place: Text
  })[]
  /** For the source line: one piece of evidence for each address, in the order of figures.json. */
  readonly evidence: readonly Evidence[]
  /** Every piece of evidence that the figure draws, reckons with or judges by. */
  readonly all: readonly Evidence[]
  /** Data sets of others from which it draws. */
  readonly credits: readonly Credit[]
}

/** Above this a source line names the places only; the table has every figure, and each claim’s page its words. */
export const MOST_QUOTED = 6

/** Kinds that show the status of their claims, and so rest on all that was found of them. */
const JUDGING: readonly FigureEntry['kind'][] = ['status', 'ranks', 'counts']

/** The claims that a figure holds: those that it names; every claim where it shows the status of all. */
export function claimsIn({ dossier }: AssessedDossier, entry: FigureEntry): readonly string[] {
  return entry.kind === 'status' ? dossier.claims.map(({ id }) => id) : entry.claims
}

/** Every piece of evidence in a figure: what it draws, what its checks count with, what decides the status of its claims. */
function evidenceIn(assessed: AssessedDossier, entry: FigureEntry): readonly Evidence[] {
  const { dossier } = assessed
  const operands = dossier.checks
    .filter((check) => entry.checks.includes(check.id))
    .flatMap((check) => check.operands.flatMap(({ id, per }) => (per === null ? [id] : [id, per])))
  const named = [
    ...entry.evidence,
    ...entry.pairs.flatMap(({ from, to }) => [from, to]),
    ...entry.highlights.map(({ dated }) => dated),
    ...operands,
  ]
  const judged = JUDGING.includes(entry.kind) ? claimsIn(assessed, entry) : []
  const found = [
    ...named.flatMap((id) => dossier.evidence.filter((e) => e.id === id)),
    ...judged.flatMap((id) => dossier.evidence.filter((e) => e.claim === id)),
  ]
  return [...new Set(found)]
}

/** What a figure rests on. Its source line has each quote and each other address once. */
export function sourcesOf(assessed: AssessedDossier, entry: FigureEntry): FigureSources {
  const { dossier } = assessed
  const all = evidenceIn(assessed, entry)
  const quotes = entry.claims.flatMap((id) => {
    const claim = assessed.claims.find((c) => c.id === id)
    return claim === undefined
      ? []
      : [{ claim: id, place: claim.shortPlace, quote: claim.quote, lang: claim.lang }]
  })
  const seen = new Set<string>()
  // All claims together rest on every source there is: no line has room for them, and the page of evidence lists them.
  const lined = entry.kind === 'status' ? [] : all
  return {
    quotes,
    evidence: lined.filter((e) => {
      if (seen.has(e.url)) return false
      seen.add(e.url)
      return true
    }),
    all,
    credits: entry.kind === 'scatter' ? dossier.source.credits.filter(({ file }) => file === FIELD_FILE) : [],
  }
}

/** The file whose models a field of dots shows. */
const FIELD_FILE = 'notable-models.csv'
