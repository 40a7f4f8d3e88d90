import { whereOf } from '@/lib/charts/series/datum'
import { labelOf } from '@/lib/charts/series/label'
import type { CountRow, CountSeries, RankSeries, StatusSeries } from '@/lib/charts/series/series'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Claim } from '@/lib/dossier/rows'
import { TOPICS } from '@/lib/dossier/vocabulary'
import type { Text } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/** Above this a square stands for ten, a hundred and so on: more squares can no longer be counted. */
const COUNTABLE = 40

function own(assessed: AssessedDossier, entry: FigureEntry): AssessedClaim[] {
  return entry.claims.flatMap((id) => assessed.claims.filter((c) => c.claim.id === id))
}

function written({ quantity }: Claim): Text {
  return { zh: writeQuantity(quantity, 'zh'), en: writeQuantity(quantity, 'en') }
}

/** Every claim as one mark, by topic, the best known first. */
export function statusSeries(assessed: AssessedDossier, order: readonly string[]): StatusSeries {
  return {
    form: 'status',
    topics: TOPICS.map((topic) => ({
      topic,
      claims: assessed.claims
        .filter((c) => c.claim.topic === topic)
        .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
        .map(({ claim, status, place }) => ({
          id: claim.id,
          status,
          statement: claim.statement,
          written: written(claim),
          where: whereOf({ place }),
        })),
    })).filter((group) => group.claims.length > 0),
  }
}

/** Small counts as countable squares: those that are sure, and those that the hedge allows on top. */
export function countSeries(assessed: AssessedDossier, entry: FigureEntry): CountSeries {
  return {
    form: 'counts',
    rows: own(assessed, entry).flatMap((item): CountRow[] => {
      const { claim, subject, status } = item
      if (claim.quantity.kind === 'date') return []
      const { low, high } = claim.quantity.interval
      const top = Number.isFinite(high) ? high : claim.quantity.value
      const each = top > COUNTABLE ? 10 ** Math.ceil(Math.log10(top / COUNTABLE)) : 1
      const sure = Math.floor(low / each)
      return [
        {
          id: claim.id,
          label: labelOf(assessed, entry, claim.id, subject.name),
          written: written(claim),
          tone: subject.family,
          each,
          sure,
          possible: Math.ceil(top / each) - sure,
          low,
          high,
          where: whereOf(item),
          status,
        },
      ]
    }),
  }
}

/** Firsts and ranks, each with who says so and what else is known. */
export function rankSeries(assessed: AssessedDossier, entry: FigureEntry): RankSeries {
  return {
    form: 'ranks',
    rows: own(assessed, entry).map(({ claim, subject, attribution, status, place }) => ({
      id: claim.id,
      label: subject.name,
      statement: claim.statement,
      written: written(claim),
      says: attribution?.name ?? null,
      note: claim.note,
      where: whereOf({ place }),
      status,
    })),
  }
}
