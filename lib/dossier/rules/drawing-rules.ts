import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import { type Path, placeOf } from '@/lib/dossier/rules/mentions'
import type { Fault, FaultDetails, Finding } from '@/lib/faults/catalogue'
import { contains } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'
import { unitOf } from '@/lib/quantity/unit'

const FILE = 'figures.json'

type Figures = ReadonlyMap<string, Claim | Evidence>

/** What figures.json asks to be drawn can be drawn. Ids that do not exist are other faults and are passed over. */
export function drawingFaults(files: ParsedFiles, json: string): Fault[] {
  if (!files.figures.ok) return []
  const { figures, comparisons } = files.figures.value
  const known: Figures = new Map(
    [...files.claims.rows, ...files.evidence.rows].map(({ value }) => [value.id, value]),
  )
  const at = (path: Path, finding: Finding): Fault => ({ ...finding, ...placeOf(FILE, json, path) })
  return [
    ...figures.flatMap((entry, index) => [
      ...formFindings(entry, known, files).map(({ path, finding }) =>
        at(['figures', index, ...path], finding),
      ),
      ...divisorFindings(entry, known).map(({ path, finding }) => at(['figures', index, ...path], finding)),
      ...entry.measures.flatMap(({ id }, place): Fault[] => {
        const first = entry.measures.findIndex((measure) => measure.id === id)
        if (first === place) return []
        const firstRow = placeOf(FILE, json, ['figures', index, 'measures', first, 'id']).row
        return [
          at(['figures', index, 'measures', place, 'id'], { code: 'D201', details: { id, first: firstRow } }),
        ]
      }),
    ]),
    ...comparisons.flatMap(({ claims }, index): Fault[] =>
      goTogether(claims, known)
        ? []
        : [at(['comparisons', index, 'claims'], { code: 'D319', details: { ids: claims } })],
    ),
  ]
}

interface Found {
  readonly path: Path
  readonly finding: Finding
}

type Problem = FaultDetails['D316']['problem']

function formFindings(entry: FigureEntry, known: Figures, { models }: ParsedFiles): Found[] {
  const problem = (problem: Problem, ...path: Path): Found[] => [
    { path, finding: { code: 'D316', details: { kind: entry.kind, problem } } },
  ]
  const named = entry.claims.flatMap((id) => known.get(id) ?? [])
  if (named.length < entry.claims.length) return []
  const units = named.flatMap(({ quantity }) => (quantity === null ? [] : [unitOf(quantity.unit)]))
  switch (entry.kind) {
    case 'status':
      return []
    case 'slope': {
      const [before, after] = units
      if (before === undefined || after === undefined || before.kind === 'date' || after.kind === 'date')
        return problem('two-numbers', 'claims')
      if (before.dimension !== after.dimension) return problem('one-dimension', 'claims')
      const errors = entry.measures.findIndex(({ id }) => id === 'error')
      return errors >= 0 && before.kind !== 'share' ? problem('shares', 'measures', errors, 'id') : []
    }
    case 'scatter': {
      const hasField = models.rows.some(({ value }) => value.accelerators !== null)
      return hasField || entry.highlights.length > 0 || models.ids === null ? [] : problem('nothing', 'kind')
    }
    case 'counts':
      return units.some(({ kind }) => kind !== 'date') ? [] : problem('nothing', 'claims')
    default:
      return units.length > 0 ? [] : problem('nothing', 'claims')
  }
}

/** What is divided is a number, and its divisor is one that is never zero. */
function divisorFindings({ measures }: FigureEntry, known: Figures): Found[] {
  return measures.flatMap(({ per }, at) =>
    Object.entries(per).flatMap(([id, by]): Found[] => {
      const [figure, divisor] = [known.get(id)?.quantity, known.get(by)?.quantity]
      const unfit = [
        ...(figure !== undefined && figure?.kind !== 'number' ? [id] : []),
        ...(divisor !== undefined && !divides(divisor) ? [by] : []),
      ]
      return unfit.map((unfit) => ({
        path: ['measures', at, 'per', id],
        finding: { code: 'D318', details: { id: unfit } },
      }))
    }),
  )
}

function divides(quantity: Quantity | null): boolean {
  return quantity?.kind === 'number' && !contains(quantity.interval, 0)
}

/** Whether figures can be set side by side: all of one dimension, none a rank, each with a figure. */
function goTogether(ids: readonly string[], known: Figures): boolean {
  const named = ids.flatMap((id) => known.get(id) ?? [])
  if (named.length < ids.length) return true
  const units = named.flatMap(({ quantity }) => (quantity === null ? [] : [unitOf(quantity.unit)]))
  return (
    units.length === named.length &&
    new Set(units.map(({ dimension }) => dimension)).size === 1 &&
    units.every(({ kind }) => kind !== 'rank')
  )
}
