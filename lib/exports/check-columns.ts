import type { CheckResult } from '@/lib/claims/assess'
import { FITS, VERDICTS } from '@/lib/claims/check'
import { writeResult } from '@/lib/claims/say'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { type ComputedColumn, computed, computedTexts, endCell } from '@/lib/exports/computed-column'

/** What is computed of a check and published beside it. */
export const CHECK_RESULT_COLUMNS: readonly ComputedColumn<CheckResult>[] = [
  computed(
    'verdict',
    'string',
    {
      zh: '验算结果；文章没有给出结果时为空',
      en: 'result of the check; empty where the article states none',
    },
    ({ verdict }) => verdict,
    { words: VERDICTS },
  ),
  computed(
    'fit',
    'string',
    { zh: '结果与所称范围的关系', en: 'how the result relates to what is claimed' },
    ({ fit }) => fit,
    { words: FITS },
  ),
  computed('result_low', 'number', { zh: '结果的下限', en: 'lower end of the result' }, ({ derived }) =>
    endCell(derived?.low),
  ),
  computed(
    'result_high',
    'number',
    { zh: '结果的上限；没有上限时为空', en: 'upper end of the result; empty where there is none' },
    ({ derived }) => endCell(derived?.high),
  ),
  computed('result_unit', 'string', { zh: '结果的单位', en: 'unit of the result' }, ({ unit }) => unit.id, {
    ...columnOf(TABLES.claims, 'unit').cell.form,
  }),
  ...computedTexts<CheckResult>('result', { zh: '结果的写法', en: 'the result as written' }, writeResult),
  ...computedTexts<CheckResult>(
    'working',
    { zh: '算式', en: 'the working' },
    ({ working }, locale) => working[locale],
  ),
]
