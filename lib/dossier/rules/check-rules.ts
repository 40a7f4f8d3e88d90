import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Check, CheckKind, Claim, Evidence, Operand } from '@/lib/dossier/rows'
import type { Fault, Finding } from '@/lib/faults/catalogue'
import { contains } from '@/lib/quantity/interval'

/** Checks reckon with figures that exist and fit the arithmetic, and as many of them as it takes. */
export function checkFaults({ checks, claims, evidence }: ParsedFiles): Fault[] {
  const file = 'checks.csv'
  const figures = new Map<string, Claim | Evidence>()
  for (const { value } of [...claims.rows, ...evidence.rows]) figures.set(value.id, value)
  const isKnown = (id: string) =>
    claims.ids === null || evidence.ids === null || claims.ids.has(id) || evidence.ids.has(id)

  return checks.rows.flatMap(({ row, value: check }) => {
    const faults: Fault[] = []
    const report = (column: string, finding: Finding) => faults.push({ ...finding, file, row, column })

    for (const [name, { ids }] of [
      ['claims.csv', claims],
      ['evidence.csv', evidence],
    ] as const) {
      if (ids?.has(check.id) === true) report('id', { code: 'D305', details: { id: check.id, file: name } })
    }
    if (check.against !== null && claims.ids?.has(check.against) === false) {
      report('against', { code: 'D301', details: { id: check.against, file: 'claims.csv' } })
    }
    const miscounted = countFinding(check)
    if (miscounted !== null) report('operands', miscounted)

    for (const operand of check.operands) {
      for (const id of namesOf(operand)) {
        const figure = figures.get(id)
        if (!isKnown(id)) report('operands', { code: 'D304', details: { id } })
        else if (id === check.against)
          report('operands', { code: 'D314', details: { id: check.id, against: id } })
        else if (figure?.quantity === null) report('operands', { code: 'D310', details: { id } })
      }
      const unfit = operandFinding(check.kind, operand, figures)
      if (unfit !== null) report('operands', unfit)
    }
    return faults
  })
}

function namesOf({ id, per }: Operand): string[] {
  return per === null ? [id] : [id, per]
}

function countFinding({ kind, operands, note }: Check): Finding<'D309'> | null {
  const found = operands.length
  // Of a duration one end can be all that the article tells; the note says so.
  const mayBeAlone = kind === 'duration'
  if (found === 2 || (mayBeAlone && found === 1 && note.zh !== '')) return null
  return { code: 'D309', details: { kind, found, mayBeAlone } }
}

function operandFinding(
  kind: CheckKind,
  { id, per }: Operand,
  figures: ReadonlyMap<string, Claim | Evidence>,
): Finding | null {
  const figure = figures.get(id)
  if (figure === undefined || figure.quantity === null) return null
  const isDate = figure.quantity.kind === 'date'
  if (kind === 'duration') {
    // Evidence stands for the day on which it held; a claim’s figure does not.
    const dated = isDate || ('relation' in figure && figure.asOf !== null)
    return dated && per === null ? null : { code: 'D311', details: { id } }
  }
  if (isDate) return { code: 'D312', details: { id } }
  const divisor = per === null ? null : (figures.get(per)?.quantity ?? null)
  if (per === null || divisor === null) return null
  const unfit = divisor.kind === 'date' || contains(divisor.interval, 0)
  return unfit ? { code: 'D312', details: { id: per } } : null
}
