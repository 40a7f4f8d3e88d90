import type { ParsedFiles } from '@/lib/dossier/parse'
import type { OwnUnit } from '@/lib/dossier/rows'
import { rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import type { Unit, UnitKind } from '@/lib/quantity/unit'

/** The kinds that a data folder can add units of; units of the others are calculated with by name. */
const OPEN_KINDS: readonly UnitKind[] = ['count', 'money', 'physical']

/**
 * Units of a data folder count, measure or are money. Each is of a dimension that a unit of its kind heads, those of the
 * general list keep what they are, and no word names two units.
 */
export function unitFaults({ units, knownUnits }: ParsedFiles): Fault[] {
  const wordsOf = (id: string) => knownUnits.get(id)?.words ?? []
  return rowFaults('units.csv', units.rows, (row) => {
    const known = knownUnits.get(row.id)?.unit
    const general = BUILT_IN_UNITS.get(row.id)?.unit
    const head = knownUnits.get(row.dimension ?? row.id)?.unit
    const fault = (isOne: boolean, column: string, found = '') =>
      when(isOne, column, { code: 'D214', details: { id: row.id, about: `${column} ${found}`.trim() } })
    const taken = wordsOf(row.id).filter((word) =>
      [...knownUnits.keys()].some((other) => other !== row.id && wordsOf(other).includes(word)),
    )
    return [
      ...(general === undefined
        ? fault(!OPEN_KINDS.includes(row.kind), 'kind', row.kind)
        : changed(general, known).flatMap((column) => fault(true, column))),
      ...fault(!heads(head, row), 'dimension', row.dimension ?? ''),
      ...fault(taken.length > 0, 'words', taken.join(', ')),
    ]
  })
}

function heads(head: Unit | undefined, { kind }: OwnUnit): boolean {
  return head !== undefined && head.kind === kind && head.dimension.id === head.id
}

function changed(general: Unit, now: Unit | undefined): readonly string[] {
  return [
    ...(now?.kind === general.kind ? [] : ['kind']),
    ...(now?.dimension.id === general.dimension.id ? [] : ['dimension']),
    ...(now?.size === general.size ? [] : ['size']),
  ]
}
