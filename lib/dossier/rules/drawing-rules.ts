import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Path } from '@/lib/dossier/form'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import { repeatedFaults } from '@/lib/dossier/rules/references'
import { byId } from '@/lib/dossier/rules/report'
import type { Fault, FaultCase } from '@/lib/faults/catalogue'
import { measureOf } from '@/lib/quantity/unit'

/** Claims and evidence by their ids. */
type Drawn = ReadonlyMap<string, Claim | Evidence>

/** A fault of a chart, and the path in its entry that has it. */
type ChartFault = readonly [path: Path, fault: FaultCase]

/** The charts and comparisons of figures.json can be drawn. Ids that do not exist are other faults and are passed over. */
export function drawingFaults(files: ParsedFiles): Fault[] {
  if (!files.figures.ok) return []
  const { value, at } = files.figures
  const rowOf: Drawn = byId<Claim | Evidence>([...files.claims.rows, ...files.evidence.rows])
  return [
    ...value.figures.flatMap((entry, n) => [
      ...[...kindFaults(entry, rowOf, files), ...scaleFaults(entry, rowOf)].map(
        ([path, fault]): Fault => ({ ...fault, ...at(['figures', n, ...path]) }),
      ),
      ...repeatedFaults(entry.measures, 'id', ['figures', n, 'measures'], at),
    ]),
    ...value.comparisons.flatMap(({ claims: ids, base, scale }, n): Fault[] => [
      ...incomparable(ids, rowOf).map((fault) => ({ ...fault, ...at(['comparisons', n, 'claims']) })),
      ...(base === undefined || ids.includes(base)
        ? []
        : [
            {
              code: 'D301',
              ...at(['comparisons', n, 'base']),
              details: { id: base, file: `comparisons.${n}.claims` },
            } as const,
          ]),
      ...(scale === 'log' ? withoutLogarithm(ids, rowOf) : []).map(
        (id): Fault => ({ code: 'D325', ...at(['comparisons', n, 'scale']), details: { id } }),
      ),
    ]),
  ]
}

function kindFaults(entry: ChartEntry, rowOf: Drawn, { models }: ParsedFiles): ChartFault[] {
  const { kind } = entry
  const unless = (holds: boolean, ...path: Path): ChartFault[] =>
    holds ? [] : [[path, { code: 'D316', details: { kind } }]]
  const named = entry.claims.flatMap((id) => rowOf.get(id) ?? [])
  if (named.length < entry.claims.length) return []
  const units = named.flatMap(({ quantity }) => (quantity === null ? [] : [quantity.unit]))
  const dates = units.filter((unit) => unit.kind === 'date')
  switch (kind) {
    case 'status':
      return []
    case 'slope': {
      const [before, after] = units
      const isOfNumbers = before !== undefined && after !== undefined && before.kind !== 'date'
      if (!isOfNumbers || before.dimension.id !== after.dimension.id) return unless(false, 'claims')
      const errors = entry.measures.findIndex(({ show }) => show === 'errors')
      return unless(errors < 0 || before.kind === 'share', 'measures', errors, 'show')
    }
    case 'scatter': {
      const hasModels = models.ids === null || models.rows.some(({ value }) => value.accelerators !== null)
      if (entry.background !== undefined) return unless(hasModels, 'background')
      return unless(entry.highlights.length > 0, 'kind')
    }
    case 'growth':
    case 'dumbbells':
      return unless(units[0] !== undefined && units[0].kind !== 'date', 'claims')
    case 'timeline':
      return unless(dates.length > 0, 'claims')
    case 'counts':
      return unless(units.length > dates.length, 'claims')
    default:
      return unless(units.length > 0, 'claims')
  }
}

/** A logarithmic axis is asked for only where every number has a logarithm. */
function scaleFaults({ claims, evidence, scale }: ChartEntry, rowOf: Drawn): ChartFault[] {
  if (scale !== 'log') return []
  return withoutLogarithm([...claims, ...evidence], rowOf).map((id) => [
    ['scale'],
    { code: 'D325', details: { id } },
  ])
}

/** Zero and less have no logarithm, and dates and shares need none. */
function withoutLogarithm(ids: readonly string[], rowOf: Drawn): readonly string[] {
  return ids.filter((id) => {
    const quantity = rowOf.get(id)?.quantity ?? null
    if (quantity === null) return false
    return quantity.kind === 'date' || quantity.unit.kind === 'share' || quantity.value <= 0
  })
}

/** D319 where numbers cannot be compared: they measure several things, one is a rank, or one is missing. */
function incomparable(ids: readonly string[], rowOf: Drawn): FaultCase[] {
  const named = ids.flatMap((id) => rowOf.get(id) ?? [])
  if (named.length < ids.length) return []
  const units = named.flatMap(({ quantity }) => (quantity === null ? [] : [quantity.unit]))
  const measures = new Set(units.map(measureOf))
  const are =
    units.length === named.length && measures.size === 1 && units.every(({ kind }) => kind !== 'rank')
  return are ? [] : [{ code: 'D319', details: { ids } }]
}
