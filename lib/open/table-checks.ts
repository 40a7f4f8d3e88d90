import { type CheckResult, checkResult } from '@/lib/claims/assess'
import { runCheck } from '@/lib/claims/check'
import type { Check } from '@/lib/dossier/rows'
import type { CheckKind } from '@/lib/dossier/vocabulary'
import { everywhere, inEach } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import type { RowQuantity } from '@/lib/open/quantity-cells'
import { rowsBy } from '@/lib/open/rows-by'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import type { Quantity } from '@/lib/quantity/quantity'

/** A sum that follows from the baselines of a file, with the row that states its result. */
export interface TableCheck extends CheckResult {
  /** The label of the row that states the result. */
  readonly label: string
  /** The rows that it takes, and the one that it tests. */
  readonly rows: { readonly operands: readonly number[]; readonly against: number }
}

/** Checking more at once would bury the table. */
const MOST_CHECKS = 200

/** Of more rows about one subject no single one counts the same thing. */
const MOST_OWN = 200

/** Words of a rise, after which a share is what was gained and not what was saved. */
const RISE =
  /增|升|提高|上涨|\b(?:increas\w*|rais\w*|rose|ris(?:es?|en|ing)|gain\w*|grow\w*|grew|more|higher)\b/i

/** Two rows of which a third states what follows, in the order in which the arithmetic takes them. */
type Operands = readonly [number, number]

/**
 * The sums that the baselines of a file call for, each redone with intervals. A row that is relative to others is checked
 * against each of them and the one row of the same subject that counts the same thing; without such a row, against the two rows
 * that its baseline names. Nothing here knows whether the rows measure what the result speaks of: only
 * a column `metric`, as ours has, can say so, and without one they are taken to.
 */
export function tableChecks(table: OpenTable) {
  if (!table.roles.includes('baseline')) return { checks: [], without: 0 }
  const all = Array.from({ length: table.length }, (_, row) => row)
  const byId = rowsBy(all, (row) => inSeries(table, row, table.cell('id', row).trim()))
  const bySubject = rowsBy(all, (row) => inSeries(table, row, table.cell('subject', row)))
  const checks: TableCheck[] = []
  /** Rows with a baseline that gives no sum: it names no other row, or rows that do not go together. */
  let without = 0
  for (let row = 0; row < table.length && checks.length < MOST_CHECKS; row += 1) {
    const baseline = table.cell('baseline', row).trim()
    if (baseline === '') continue
    const ids = baseline.split(/[\s,;，；、]+/).filter((id) => id !== '')
    // Of several rows with one id it is the first.
    const named = ids.flatMap((id) => byId.get(inSeries(table, row, id))?.slice(0, 1) ?? [])
    const subject = table.cell('subject', row)
    const own = subject === '' ? [] : (bySubject.get(inSeries(table, row, subject)) ?? [])
    const found = sumsOf(table, row, named, own.length > MOST_OWN ? [] : own)
    if (found.length === 0) without += 1
    checks.push(...found)
  }
  return { checks, without }
}

/** A name among the rows of one series: numbers of others go into no sum with them. */
function inSeries(table: OpenTable, row: number, name: string): string {
  return `${name} ${table.rows.series(row)}`
}

function sumsOf(
  table: OpenTable,
  row: number,
  named: readonly number[],
  own: readonly number[],
): TableCheck[] {
  const others = named.filter((other) => other !== row)
  const withOwn = others.flatMap((other): Operands[] => {
    const same = own.filter(
      (candidate) =>
        candidate !== row && !named.includes(candidate) && countsTheSame(table, candidate, other),
    )
    const [only] = same
    return only !== undefined && same.length === 1 ? [[other, only]] : []
  })
  const [a, b] = others
  const pair: Operands[] =
    a !== undefined && b !== undefined && others.length === 2 && countsTheSame(table, a, b)
      ? [pairOf(table, row, a, b)]
      : []
  return (withOwn.length > 0 ? withOwn : pair).flatMap((operands) =>
    kindsOf(table, row, operands).map((kind) => redo(table, row, operands, kind)),
  )
}

/** Whether two rows are on one axis: units of one dimension, or the same word of the file. */
function countsTheSame(table: OpenTable, a: number, b: number): boolean {
  const [first, second] = [table.rows.quantity(a), table.rows.quantity(b)]
  if (first.unit === null || second.unit === null)
    return first.unit?.id === second.unit?.id && first.unitText === second.unitText
  const [left, right] = [first.unit, second.unit]
  return left.kind !== 'rank' && left.dimension.id === right.dimension.id
}

function largerFirst(table: OpenTable, a: number, b: number): Operands {
  return table.rows.quantity(a).value >= table.rows.quantity(b).value ? [a, b] : [b, a]
}

/** Two named rows, as if the second were what is spoken of: of a rise the larger, of a fall the smaller. */
function pairOf(table: OpenTable, row: number, a: number, b: number): Operands {
  const [large, small] = largerFirst(table, a, b)
  return isRise(table, row) ? [small, large] : [large, small]
}

function isRise(table: OpenTable, row: number): boolean {
  return RISE.test(`${table.cell('label', row)} ${table.cell('quote', row)}`)
}

/** What can be calculated from two rows that gives the unit of the result; “11 times” is read as to and as by so many times. */
function kindsOf(table: OpenTable, row: number, [a]: Operands): readonly CheckKind[] {
  const result = table.rows.quantity(row)
  const kind = result.unit === null ? null : result.unit.kind
  const ofDates = table.rows.quantity(a).date !== null
  if (ofDates) return kind === 'duration' ? ['duration'] : []
  const rise = isRise(table, row)
  if (kind === 'ratio') return rise ? ['ratio', 'gain'] : ['ratio']
  if (kind === 'share' && !countsTheSame(table, row, a)) return rise ? ['gain'] : ['reduction']
  return countsTheSame(table, row, a) ? ['difference'] : []
}

function redo(table: OpenTable, row: number, operands: Operands, kind: CheckKind): TableCheck {
  const ordered = inOrder(table, row, operands, kind)
  const taken = ordered.map((other) => claimOf(table, other))
  const against = claimOf(table, row)
  const check: Check = {
    id: ['check', kind, ...taken.map(({ id }) => id), against.id].join('-'),
    kind,
    operands: taken.map(({ id }) => ({ id, per: null })),
    against: against.id,
    basis: measuresIt(table, row, operands) ? 'same' : 'proxy',
    note: everywhere(''),
  }
  const calculation = runCheck(check, { claims: [against, ...taken], evidence: [] })
  return {
    ...checkResult(calculation, against),
    label: table.name(row),
    rows: { operands: ordered, against: row },
  }
}

/**
 * The order in which a sum takes its rows: time runs forward, a fall goes from the baseline to what is spoken of, a rise of a
 * share the other way; elsewhere the larger comes first, as nobody says “0.1 times fewer”.
 */
function inOrder(table: OpenTable, row: number, [base, own]: Operands, kind: CheckKind): Operands {
  const larger = largerFirst(table, base, own)
  if (kind === 'duration') return [larger[1], larger[0]]
  if (kind === 'reduction') return [base, own]
  return kind === 'gain' && table.rows.quantity(row).unit?.kind === 'share' ? [own, base] : larger
}

/** Whether the operands measure what the result speaks of: one unit, and, where a file says what is measured, the same thing. */
function measuresIt(table: OpenTable, row: number, operands: Operands): boolean {
  const [a, b] = operands
  if (table.rows.unit(a) !== table.rows.unit(b)) return false
  const column = table.header.indexOf('metric')
  if (column === -1) return true
  const result = table.cells(row)[column] ?? ''
  return operands.every((operand) => result.startsWith(table.cells(operand)[column] ?? ''))
}

function idOf(table: OpenTable, row: number): string {
  const id = table.series.length > 1 ? '' : table.cell('id', row).trim()
  return id || table.key(row)
}

function claimOf(table: OpenTable, row: number) {
  const quantity = table.rows.quantity(row)
  return {
    id: idOf(table, row),
    quantity: inOwnWords(quantity),
    quote: table.cell('quote', row) || writeRow(quantity, 'zh'),
  }
}

/** A number in its own unit: where the site does not know that, in the words of the file, so that what is calculated is written in them. */
function inOwnWords(row: RowQuantity): Quantity {
  const quantity = quantityOf(row)
  if (row.unit !== null || quantity.kind === 'date') return quantity
  const noun = inEach(() => ({ measure: '', one: row.unitText, many: row.unitText }))
  return { ...quantity, unit: { ...quantity.unit, id: row.unitText, noun } }
}
