import { claimDatum, evidenceDatum } from '@/lib/charts/series/datum'
import { labelOf } from '@/lib/charts/series/label'
import type { Datum, SlopeSeries } from '@/lib/charts/series/series'
import type { AssessedDossier } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import { labelledWeak } from '@/lib/claims/named-source'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import { UNITS } from '@/lib/quantity/built-in-units'
import { clean, complement } from '@/lib/quantity/interval'
import { writeDerived } from '@/lib/quantity/write'

/**
 * Two claims before and after, with pairs of evidence beside them. The measure `error` turns every accuracy
 * into the share of errors. Throws when figures.json does not name two claims: a slope has two ends.
 */
export function slopeSeries(assessed: AssessedDossier, entry: FigureEntry, measure: string): SlopeSeries {
  const turn = measure === 'error' ? asError : (datum: Datum) => datum
  const ends = entry.claims.flatMap((id) => assessed.claims.filter((c) => c.claim.id === id))
  const [before, after] = ends
  if (before === undefined || after === undefined || before.claim.quantity.kind === 'date') {
    throw new Error(`figures.json: figure "${entry.slug}" is a slope and needs two claims of numbers`)
  }
  const evidence = (id: string): Datum[] => {
    const found = assessed.dossier.evidence.find((e) => e.id === id)
    if (found === undefined || found.quantity === null) return []
    return [turn(evidenceDatum(found, found.quantity))]
  }
  return {
    form: 'slope',
    unit: before.claim.quantity.unit,
    columns: [
      labelOf(assessed, entry, before.claim.id, before.subject.name),
      labelOf(assessed, entry, after.claim.id, after.subject.name),
    ],
    main: [turn(claimDatum(before, 'dot')), turn(claimDatum(after, 'dot'))],
    pairs: entry.pairs.flatMap((pair) => {
      const [from] = evidence(pair.from)
      const [to] = evidence(pair.to)
      if (from === undefined || to === undefined) return []
      const weak = from.form === 'weak' || to.form === 'weak'
      const label = fill(pair.label, { assessed, entry })
      return [{ label: weak ? labelledWeak(label) : label, ends: [from, to] as const }]
    }),
  }
}

function asError(datum: Datum): Datum {
  const interval = complement(datum.interval)
  const write = (locale: 'zh' | 'en') => writeDerived(interval, UNITS.share, locale)
  return { ...datum, value: clean(1 - datum.value), interval, written: { zh: write('zh'), en: write('en') } }
}
