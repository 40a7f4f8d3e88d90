import type { CheckResult } from '@/lib/claims/assess'
import { FITS, VERDICTS } from '@/lib/claims/check'
import { writeResult } from '@/lib/claims/say'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import { type ComputedColumn, columnsFrom, endCell } from '@/lib/exports/computed-column'

const { column, inLanguages } = columnsFrom(COMPUTED_TEXTS.checks)

/** What is computed of a check and published beside it. */
export const CHECK_RESULT_COLUMNS: readonly ComputedColumn<CheckResult>[] = [
  column('verdict', 'string', ({ verdict }) => verdict, { words: VERDICTS }),
  column('fit', 'string', ({ fit }) => fit, { words: FITS }),
  column('resultLow', 'number', ({ derived }) => endCell(derived?.low)),
  column('resultHigh', 'number', ({ derived }) => endCell(derived?.high)),
  column('resultUnit', 'string', ({ unit }) => unit.id, {
    ...columnOf(TABLES.claims, 'unit').cell.form,
  }),
  ...inLanguages<CheckResult>('result', writeResult),
  ...inLanguages<CheckResult>('working', ({ working }, locale) => working[locale]),
]
