import type { Cells, Columns } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/columns'
import { type QuantityFinding, type QuantityReading, readQuantityCells } from '@/lib/dossier/quantity-cells'
import type {
  Check,
  Claim,
  Evidence,
  LedgerEntry,
  NotableModel,
  QuoteContext,
  Subject,
} from '@/lib/dossier/rows'
import { type Located, readTable, type Table } from '@/lib/dossier/table'
import type { Fault } from '@/lib/faults/catalogue'
import type { Text } from '@/lib/locale'

/** The rows of one file in the types of rows.ts; those with a fault are left out and told of in `faults`. */
export interface Parsed<Value> {
  readonly rows: readonly Located<Value>[]
  readonly faults: readonly Fault[]
  /** Every id that stands in the file, also in faulty rows; null when the file cannot be read as a table at all. */
  readonly ids: ReadonlySet<string> | null
}

/** Reads subjects.csv. Like its neighbours it takes the file’s text, and the name by which faults speak of it. */
export function parseSubjects(csv: string, file = 'subjects.csv'): Parsed<Subject> {
  return parse(file, readTable(file, csv, TABLES['subjects.csv']), (cells) =>
    built({
      id: cells.id,
      name: textOf(cells.name_zh, cells.name_en),
      kind: cells.kind,
      family: cells.family,
      line: textOf(cells.line_zh, cells.line_en),
    }),
  )
}

/** The claims of a text in the form of claims.csv, or every fault in it, told of `file`. */
export function parseClaims(csv: string, file = 'claims.csv'): Parsed<Claim> {
  return parse(file, readTable(file, csv, TABLES['claims.csv']), (cells) => {
    const reading = readQuantityCells(cells)
    if (!reading.ok) return reading
    return built({
      id: cells.id,
      subject: cells.subject,
      topic: cells.topic,
      metric: cells.metric,
      quantity: reading.quantity,
      asOf: cells.as_of,
      baseline: cells.baseline,
      attribution: cells.attribution,
      place: { section: cells.section, paragraph: cells.paragraph },
      quote: cells.quote,
      statement: textOf(cells.statement_zh, cells.statement_en),
      note: textOf(cells.note_zh, cells.note_en),
      counted: cells.counted,
      uncheckable: cells.uncheckable,
      verdict: textOf(cells.verdict_zh, cells.verdict_en),
    })
  })
}

/** The evidence of a text in the form of evidence.csv, or every fault in it. */
export function parseEvidence(csv: string, file = 'evidence.csv'): Parsed<Evidence> {
  return parse(file, readTable(file, csv, TABLES['evidence.csv']), (cells) => {
    const reading = readEvidenceQuantity(cells)
    if (reading !== null && !reading.ok) return reading
    return built({
      id: cells.id,
      claim: cells.claim,
      quantity: reading?.quantity ?? null,
      asOf: cells.as_of,
      relation: cells.relation,
      origin: cells.origin,
      grade: cells.grade,
      sourceTitle: cells.source_title,
      publisher: cells.publisher,
      url: cells.url,
      published: cells.published ?? '',
      excerpt: cells.excerpt,
      note: textOf(cells.note_zh, cells.note_en),
    })
  })
}

/** The checks of a text in the form of checks.csv, or every fault in it. */
export function parseChecks(csv: string, file = 'checks.csv'): Parsed<Check> {
  return parse(file, readTable(file, csv, TABLES['checks.csv']), (cells) =>
    built({
      id: cells.id,
      kind: cells.kind,
      operands: cells.operands,
      against: cells.against,
      basis: cells.basis,
      note: textOf(cells.note_zh, cells.note_en),
    }),
  )
}

/** The ledger of numerals of a text in the form of numerals.csv, or every fault in it. */
export function parseLedger(csv: string, file = 'numerals.csv'): Parsed<LedgerEntry> {
  return parse(file, readTable(file, csv, TABLES['numerals.csv']), (cells) =>
    built({
      place: { section: cells.section, paragraph: cells.paragraph },
      occurrence: cells.occurrence,
      text: cells.text,
      fate: cells.fate,
      claims: cells.claim,
      note: textOf(cells.note_zh, cells.note_en),
    }),
  )
}

/** What stands around the quotes, of a text in the form of quote-contexts.csv, or every fault in it. */
export function parseContexts(csv: string, file = 'quote-contexts.csv'): Parsed<QuoteContext> {
  return parse(file, readTable(file, csv, TABLES['quote-contexts.csv']), (cells) =>
    built({ claim: cells.claim, prefix: cells.prefix, suffix: cells.suffix }),
  )
}

/** The models of a text in the form of notable-models.csv, or every fault in it. */
export function parseModels(csv: string, file = 'notable-models.csv'): Parsed<NotableModel> {
  return parse(file, readTable(file, csv, TABLES['notable-models.csv']), (cells) =>
    built({
      model: cells.model,
      organization: cells.organization,
      country: cells.country,
      published: cells.published,
      parameters: cells.parameters,
      trainingComputeFlop: cells.training_compute_flop,
      trainingHardware: cells.training_hardware,
      accelerators: cells.accelerators,
      powerDrawWatts: cells.power_draw_w,
      confidence: cells.confidence,
      url: cells.url,
    }),
  )
}

type Built<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly QuantityFinding[] }

function built<Value>(value: Value): Built<Value> {
  return { ok: true, value }
}

function parse<C extends Columns, Value>(
  file: string,
  table: Table<C>,
  build: (cells: Cells<C>) => Built<Value>,
): Parsed<Value> {
  const rows: Located<Value>[] = []
  const faults = [...table.faults]
  for (const { row, value: cells } of table.rows) {
    const made = build(cells)
    if (made.ok) rows.push({ row, value: made.value })
    else for (const { column, finding } of made.findings) faults.push({ ...finding, file, row, column })
  }
  return { rows, faults, ids: table.ids }
}

function textOf(zh: string, en: string): Text {
  return { zh, en }
}

/** A piece of evidence has a whole figure or none at all. */
function readEvidenceQuantity(cells: {
  readonly value: string
  readonly unit: string | null
  readonly hedge: string | null
  readonly low: string
  readonly high: string
}): QuantityReading | null {
  const { value, unit, hedge, low, high } = cells
  if (unit !== null && hedge !== null) return readQuantityCells({ value, unit, hedge, low, high })
  const cell: Readonly<Record<string, string | null>> = { value, unit, hedge, low, high }
  const filled = Object.keys(cell).find((name) => cell[name] !== '' && cell[name] !== null)
  if (filled === undefined) return null
  const empty: 'unit' | 'hedge' = unit === null ? 'unit' : 'hedge'
  return {
    ok: false,
    findings: [{ column: empty, finding: { code: 'D212', details: { filled, empty } } }],
  }
}
