import type { ChangesFile } from '@/lib/dossier/change-entry'
import type { FiguresFile } from '@/lib/dossier/figure-entry'
import type { FindingsFile } from '@/lib/dossier/finding-entry'
import type { ParsedJson } from '@/lib/dossier/json'
import type { Parsed } from '@/lib/dossier/parse'
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

/** Every file of a dossier, each parsed without looking at the others. */
export interface ParsedFiles {
  readonly subjects: Parsed<Subject>
  readonly claims: Parsed<Claim>
  readonly evidence: Parsed<Evidence>
  readonly checks: Parsed<Check>
  readonly ledger: Parsed<LedgerEntry>
  readonly contexts: Parsed<QuoteContext>
  readonly models: Parsed<NotableModel>
  readonly figures: ParsedJson<FiguresFile>
  readonly findings: ParsedJson<FindingsFile>
  readonly changes: ParsedJson<ChangesFile>
  readonly source: ParsedJson<Source>
}
