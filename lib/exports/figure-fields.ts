import type { Field } from '@/lib/dossier/field'
import { STATUSES } from '@/lib/dossier/statuses'
import { GRADES, TOPICS } from '@/lib/dossier/vocabulary'
import { HEDGES } from '@/lib/quantity/hedge'
import { UNIT_IDS } from '@/lib/quantity/unit'

type Extra = Partial<Pick<Field, 'words' | 'required'>>

function field(name: string, type: Field['type'], zh: string, en: string, extra: Extra = {}): Field {
  return { name, type, description: { zh, en }, required: false, ...extra }
}

const must = { required: true } as const

/** The columns of every figure’s CSV, and the members of each row in its JSON. New ones come last: old readers count columns. */
export const FIGURE_FIELDS: readonly Field[] = [
  field('measure', 'string', '度量的代号', 'id of the measure', must),
  field(
    'id',
    'string',
    '论断、证据或验算的代号；散点图中为模型名',
    'id of a claim, a piece of evidence or a check; in a field of dots the name of a model',
    must,
  ),
  field(
    'source',
    'string',
    '谁的数字：文章、其他来源、重算',
    'whose figure: the article’s, another source’s, recomputed',
    {
      ...must,
      words: ['claim', 'evidence', 'check'],
    },
  ),
  field('claim', 'string', '所说的论断', 'the claim that it speaks to'),
  field('name_zh', 'string', '图中名称（中文）', 'its name in the figure, in Chinese', must),
  field('name_en', 'string', '图中名称（英文）', 'its name in the figure, in English', must),
  field(
    'written_zh',
    'string',
    '中文写法，带程度词和单位',
    'as written in Chinese, with hedge and unit',
    must,
  ),
  field(
    'written_en',
    'string',
    '英文写法，带程度词和单位',
    'as written in English, with hedge and unit',
    must,
  ),
  field(
    'value',
    'any',
    '所画的位置，基本单位；时段为其中点；没有印出数字时为空',
    'where it is drawn, in the base unit; of a period its middle; empty where no figure is printed',
  ),
  field('low', 'any', '所允许的下限', 'lower end of what it allows'),
  field(
    'high',
    'any',
    '所允许的上限；没有上限时为空',
    'upper end of what it allows; empty where there is none',
  ),
  field('unit', 'string', '这一行自己的单位；date 为日期', 'unit of this row; date for days', {
    ...must,
    words: UNIT_IDS,
  }),
  field(
    'x',
    'any',
    '散点图另一轴上的位置：日期或参数量',
    'place on the other axis of a field: a day, or a count of parameters',
  ),
  field('where_zh', 'string', '出处（中文）', 'where it is found, in Chinese', must),
  field('where_en', 'string', '出处（英文）', 'where it is found, in English', must),
  field('per', 'string', '除以什么；未相除时为空', 'what it is divided by; empty where it is not'),
  field('hedge', 'string', '程度词', 'hedge', { ...must, words: HEDGES }),
  field('low_open', 'boolean', '下限本身是否除外', 'whether the lower end itself is left out', must),
  field('high_open', 'boolean', '上限本身是否除外', 'whether the upper end itself is left out', must),
  field('status', 'string', '论断的核查结论；其他行为空', 'status of a claim; empty in other rows', {
    words: STATUSES,
  }),
  field('topic', 'string', '论断的主题；其他行为空', 'theme of a claim; empty in other rows', {
    words: TOPICS,
  }),
  field(
    'fit',
    'string',
    '重算结果与所称范围的关系；其他行为空',
    'how a recomputed result relates to what is claimed; empty in other rows',
    { words: ['inside', 'outside', 'in-part'] },
  ),
  field('verdict', 'string', '重算的结果；其他行为空', 'result of a check; empty in other rows', {
    words: ['holds', 'does-not-hold', 'inconclusive'],
  }),
  field(
    'grade',
    'string',
    '来源是什么材料；其他行为空',
    'what kind of document a source is; empty in other rows',
    { words: GRADES },
  ),
]
