import { type ChangeEntry, type ChangesFile, changesFile } from '@/lib/dossier/change-entry'
import type { FileName } from '@/lib/dossier/columns'
import { type FigureEntry, type FiguresFile, figuresFile } from '@/lib/dossier/figure-entry'
import { type FindingEntry, type FindingsFile, findingsFile } from '@/lib/dossier/finding-entry'
import { parseJson } from '@/lib/dossier/json'
import {
  parseChecks,
  parseClaims,
  parseContexts,
  parseEvidence,
  parseLedger,
  parseModels,
  parseSubjects,
} from '@/lib/dossier/parse'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import type {
  Check,
  Claim,
  Evidence,
  LedgerEntry,
  NotableModel,
  QuoteContext,
  Source,
  Subject,
} from '@/lib/dossier/rows'
import { sourceFile } from '@/lib/dossier/source-entry'
import type { Located } from '@/lib/dossier/table'
import { betweenFiles, inOrder } from '@/lib/dossier/validate'
import type { Fault } from '@/lib/faults/catalogue'

/** Everything that the data folder says, checked. Rows stand in the order of their files. */
export interface Dossier {
  readonly claims: readonly Claim[]
  readonly subjects: readonly Subject[]
  readonly evidence: readonly Evidence[]
  readonly checks: readonly Check[]
  readonly ledger: readonly LedgerEntry[]
  /** What stands around the quotes; a dossier may do without. */
  readonly contexts: readonly QuoteContext[]
  readonly models: readonly NotableModel[]
  /** The claims that head the dashboard, each with its name there. */
  readonly headline: FiguresFile['headline']
  readonly figures: readonly FigureEntry[]
  /** Comparisons to start from. */
  readonly comparisons: FiguresFile['comparisons']
  readonly findings: readonly FindingEntry[]
  /** What was added and corrected, the newest first. */
  readonly changes: readonly ChangeEntry[]
  readonly source: Source
}

export type DossierResult =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Makes a dossier from the texts of its files, or tells every fault of every file, in the order of files and rows. */
export function buildDossier(files: Readonly<Record<FileName, string>>): DossierResult {
  const parsed = {
    subjects: parseSubjects(files['subjects.csv']),
    claims: parseClaims(files['claims.csv']),
    evidence: parseEvidence(files['evidence.csv']),
    checks: parseChecks(files['checks.csv']),
    ledger: parseLedger(files['numerals.csv']),
    contexts: parseContexts(files['quote-contexts.csv']),
    models: parseModels(files['notable-models.csv']),
    figures: parseJson<FiguresFile>('figures.json', files['figures.json'], figuresFile),
    findings: parseJson<FindingsFile>('findings.json', files['findings.json'], findingsFile),
    changes: parseJson<ChangesFile>('changes.json', files['changes.json'], changesFile),
    source: parseJson<Source>('source.json', files['source.json'], sourceFile),
  } satisfies ParsedFiles

  const { figures, findings, changes, source, ...tables } = parsed
  const faults = [
    ...Object.values(tables).flatMap((table) => table.faults),
    ...(figures.ok ? [] : figures.faults),
    ...(findings.ok ? [] : findings.faults),
    ...(changes.ok ? [] : changes.faults),
    ...(source.ok ? [] : source.faults),
    ...betweenFiles(parsed),
  ]
  if (faults.length > 0 || !figures.ok || !findings.ok || !changes.ok || !source.ok)
    return { ok: false, faults: inOrder(faults) }
  return {
    ok: true,
    dossier: {
      claims: values(tables.claims.rows),
      subjects: values(tables.subjects.rows),
      evidence: values(tables.evidence.rows),
      checks: values(tables.checks.rows),
      ledger: values(tables.ledger.rows),
      contexts: values(tables.contexts.rows),
      models: values(tables.models.rows),
      ...figures.value,
      ...findings.value,
      ...changes.value,
      source: source.value,
    },
  }
}

function values<Value>(rows: readonly Located<Value>[]): Value[] {
  return rows.map(({ value }) => value)
}
