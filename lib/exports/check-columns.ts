import type { CheckResult } from '@/lib/claims/assess'
import { FITS, VERDICTS } from '@/lib/claims/check'
import { writeResult } from '@/lib/claims/say'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import { type ComputedColumn, computed, computedTexts, endCell } from '@/lib/exports/computed-column'

/** What is computed of a check and published beside it. */
export const CHECK_RESULT_COLUMNS: readonly ComputedColumn<CheckResult>[] = [
  computed('verdict', 'string', COMPUTED_TEXTS.checks.verdict, ({ verdict }) => verdict, { words: VERDICTS }),
  computed('fit', 'string', COMPUTED_TEXTS.checks.fit, ({ fit }) => fit, { words: FITS }),
  computed('result_low', 'number', COMPUTED_TEXTS.checks.resultLow, ({ derived }) => endCell(derived?.low)),
  computed('result_high', 'number', COMPUTED_TEXTS.checks.resultHigh, ({ derived }) =>
    endCell(derived?.high),
  ),
  computed('result_unit', 'string', COMPUTED_TEXTS.checks.resultUnit, ({ unit }) => unit.id, {
    ...columnOf(TABLES.claims, 'unit').cell.form,
  }),
  ...computedTexts<CheckResult>('result', COMPUTED_TEXTS.checks.result, writeResult),
  ...computedTexts<CheckResult>(
    'working',
    COMPUTED_TEXTS.checks.working,
    ({ working }, locale) => working[locale],
  ),
]
