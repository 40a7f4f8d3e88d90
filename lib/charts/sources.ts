import { CHART_KINDS } from '@/lib/charts/kinds'
import type { AssessedDossier } from '@/lib/claims/assess'
import { publisherOf } from '@/lib/claims/named-source'
import { placesInWords } from '@/lib/claims/place-words'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Evidence } from '@/lib/dossier/rows'
import { STATUSES } from '@/lib/dossier/statuses'
import { inEach, type Locale } from '@/lib/locale'

/** The words of the article and the sources beside them that a chart rests on. */
export type ChartSources = ReturnType<typeof sourcesOf>

/** The claims that a chart shows: those that it names; every claim where it shows the status of all. */
export function claimsIn({ dossier }: AssessedDossier, entry: ChartEntry): readonly string[] {
  return CHART_KINDS[entry.kind].everyClaim ? dossier.claims.map(({ id }) => id) : entry.claims
}

/** Every piece of evidence of a chart: what it draws, what its checks count with, what decides the status of its claims. */
function evidenceIn(assessed: AssessedDossier, entry: ChartEntry): readonly Evidence[] {
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
  const judged = CHART_KINDS[entry.kind].showsStatus ? claimsIn(assessed, entry) : []
  const found = [
    ...named.flatMap((id) => dossier.evidence.filter((e) => e.id === id)),
    ...judged.flatMap((id) => dossier.evidence.filter((e) => e.claim === id)),
  ]
  return [...new Set(found)]
}

/** Who published what a chart rests on, each once. */
export function publishersIn({ credits, evidence }: ChartSources, locale: Locale): readonly string[] {
  return [
    ...new Set([
      ...credits.map(({ publisher }) => publisher),
      ...evidence.map((item) => publisherOf(item, locale)),
    ]),
  ]
}

/** What a chart rests on. Its source line has each quote and each other address once. */
export function sourcesOf(assessed: AssessedDossier, entry: ChartEntry) {
  const { dossier } = assessed
  const kind = CHART_KINDS[entry.kind]
  const all = evidenceIn(assessed, entry)
  const quoted = entry.claims.flatMap((id) => assessed.claims.find((c) => c.claim.id === id) ?? [])
  // All claims together rest on every source there is: no line has room for them, and the page of evidence lists them.
  const lined = kind.everyClaim ? [] : all
  const places = quoted.map(({ claim }) => claim.place)
  return {
    quotes: quoted.map(({ claim, shortPlace, quote, lang }) => ({
      claim: claim.id,
      place: shortPlace,
      quote,
      lang,
    })),
    /** The parts of the article that its claims come from, in words. Empty where it names no claims. */
    places: inEach((locale) => placesInWords(places, locale)),
    /** How many of its claims have each status, the best known first; none where the chart itself counts them. */
    statuses: STATUSES.map((status) => ({
      status,
      count: kind.everyClaim ? 0 : quoted.filter((item) => item.status === status).length,
    })).filter(({ count }) => count > 0),
    /** For the source line: one piece of evidence for each address, in the order of figures.json. */
    evidence: lined.filter(({ url }, at) => lined.findIndex((other) => other.url === url) === at),
    /** Every piece of evidence that the chart draws, calculates with or judges by. */
    all,
    /** Data sets of others from which it draws. */
    credits: dossier.source.credits.filter(({ file }) => file === entry.background),
  }
}
