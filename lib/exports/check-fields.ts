import type { CheckResult } from '@/lib/claims/assess'
import { writeResult } from '@/lib/claims/say'
import type { Field } from '@/lib/dossier/field'
import { UNIT_IDS } from '@/lib/quantity/unit'
import type { CsvRow } from '@/lib/text/csv'

function field(name: string, type: Field['type'], zh: string, en: string, words?: readonly string[]): Field {
  return { name, type, description: { zh, en }, required: false, ...(words === undefined ? {} : { words }) }
}

/** What is computed of a check and published beside it. */
export const CHECK_RESULT_FIELDS: readonly Field[] = [
  field(
    'verdict',
    'string',
    '验算结果；文章没有给出结果时为空',
    'result of the check; empty where the article states none',
    ['holds', 'does-not-hold', 'inconclusive'],
  ),
  field('fit', 'string', '结果与所称范围的关系', 'how the result relates to what is claimed', [
    'inside',
    'outside',
    'in-part',
  ]),
  field('result_low', 'number', '结果的下限', 'lower end of the result'),
  field(
    'result_high',
    'number',
    '结果的上限；没有上限时为空',
    'upper end of the result; empty where there is none',
  ),
  field('result_unit', 'string', '结果的单位', 'unit of the result', UNIT_IDS),
  field('result_zh', 'string', '结果（中文写法）', 'the result as written in Chinese'),
  field('result_en', 'string', '结果（英文写法）', 'the result as written in English'),
  field('working_zh', 'string', '算式（中文）', 'the working, in Chinese'),
  field('working_en', 'string', '算式（英文）', 'the working, in English'),
]

/** The computed cells of a check. */
export function checkResultCells(result: CheckResult): CsvRow {
  const end = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null)
  return {
    verdict: result.verdict,
    fit: result.fit,
    result_low: end(result.derived?.low),
    result_high: end(result.derived?.high),
    result_unit: result.unit,
    result_zh: writeResult(result, 'zh'),
    result_en: writeResult(result, 'en'),
    working_zh: result.working.zh,
    working_en: result.working.en,
  }
}
