import type { Operand } from '@/lib/dossier/cells'
import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Check, Claim, Evidence } from '@/lib/dossier/rows'
import { unknownId } from '@/lib/dossier/rules/references'
import { byId, rowFaults, when } from '@/lib/dossier/rules/report'
import type { CheckKind } from '@/lib/dossier/vocabulary'
import type { Fault } from '@/lib/faults/catalogue'
import { isGiven } from '@/lib/locale'
import { contains } from '@/lib/quantity/interval'
import { measureOf } from '@/lib/quantity/unit'

/** Claims and evidence by their ids. */
type Operands = ReadonlyMap<string, Claim | Evidence>

/** Checks calculate with numbers that exist and fit the arithmetic, and with as many of them as it takes. */
export function checkFaults(files: ParsedFiles): Fault[] {
  const { checks, claims, evidence } = files
  const rowOf: Operands = byId<Claim | Evidence>([...claims.rows, ...evidence.rows])
  return rowFaults('checks.csv', checks.rows, (check): RowFault[] => {
    const { id, operands } = check
    const named = new Set(operands.flatMap(namesOf))
    const unfit = operands.flatMap((one) => namesOf(one).filter((name) => isUnfit(name, one, check, rowOf)))
    return [
      ...(['claims', 'evidence'] as const).flatMap((holder) =>
        when(files[holder].ids?.has(id) === true, 'id', {
          code: 'D201',
          details: { id, place: `${holder}.csv` },
        }),
      ),
      ...countFaults(check),
      ...[...named]
        .flatMap((name) => unknownId(name, ['claims', 'evidence'], files))
        .map((fault): RowFault => ({ column: 'operands', ...fault })),
      ...[...new Set(unfit)].map(
        (name): RowFault => ({ column: 'operands', code: 'D312', details: { id: name } }),
      ),
      ...measureFaults(check, rowOf),
    ]
  })
}

function namesOf({ id, per }: Operand): string[] {
  return per === null ? [id] : [id, per]
}

/** Whether a row that an operand names cannot be calculated with there; an id that nothing has is another fault. */
function isUnfit(name: string, { id, per }: Operand, { kind, against }: Check, rowOf: Operands): boolean {
  const row = rowOf.get(name)
  if (row === undefined) return false
  const { quantity } = row
  if (name === against || quantity === null) return true
  // Evidence counts from the day that it is about; the number of a claim does not.
  const isDated = quantity.kind === 'date' || ('relation' in row && row.asOf !== null)
  if (kind === 'duration') return name === id && (per !== null || !isDated)
  return quantity.kind === 'date' || (name === per && contains(quantity.interval, 0))
}

function countFaults({ kind, operands, note }: Check): readonly RowFault[] {
  const found = operands.length
  // The article may give one end of a duration only; then the note says so.
  const isEnough = found === 2 || (kind === 'duration' && found === 1 && isGiven(note))
  return when(!isEnough, 'operands', { code: 'D309', details: { kind, found } })
}

/** What the result of a check can measure; a difference has the measure of its operands, or is in percentage points. */
const RESULTS: Readonly<Record<Exclude<CheckKind, 'difference'>, readonly string[]>> = {
  ratio: ['times', 'share'],
  gain: ['times', 'share', 'change'],
  reduction: ['share'],
  'error-reduction': ['share'],
  duration: ['days'],
}
const IN_POINTS = ['share', 'change']

/**
 * Operands measure one thing, and the claim that is checked measures what comes of them. Rows that were refused, and dates that
 * cannot be computed with, are other faults.
 */
function measureFaults({ kind, operands, against }: Check, rowOf: Operands): readonly RowFault[] {
  const unitOf = (id: string) => rowOf.get(id)?.quantity?.unit
  const measures = operands.map(({ id, per }) => {
    const units = [id, ...(per === null ? [] : [per])].map(unitOf)
    const known = units.flatMap((unit) =>
      unit === undefined || unit.kind === 'date' ? [] : [measureOf(unit)],
    )
    return known.length === units.length ? known.join('/') : null
  })
  const isOne = new Set(measures.filter((measure) => measure !== null)).size <= 1
  if (kind !== 'duration' && !isOne)
    return [{ column: 'operands', code: 'D319', details: { ids: operands.map(({ id }) => id) } }]
  const claim = rowOf.get(against ?? '')
  const [measure] = measures
  if (claim?.quantity == null || 'relation' in claim || (kind === 'difference' && measure == null)) return []
  const units =
    kind !== 'difference'
      ? RESULTS[kind]
      : [measure ?? '', ...(IN_POINTS.includes(measure ?? '') ? ['percentage-points'] : [])]
  const other = measureOf(claim.quantity.unit)
  return when(!units.includes(other), 'against', {
    code: 'D327',
    details: { kind, units, id: claim.id, other },
  })
}
