import { type Entries, shown } from '@/lib/faults/entry'
import type { Text } from '@/lib/locale'

/** Why a figure of figures.json cannot be drawn. */
type DrawingProblem = 'nothing' | 'two-numbers' | 'one-dimension' | 'shares'

const DRAWING_PROBLEMS: Readonly<Record<DrawingProblem, Text>> = {
  nothing: { zh: '没有可画的内容', en: 'has nothing to draw' },
  'two-numbers': { zh: '没有前后两个数', en: 'does not name two numbers, a before and an after' },
  'one-dimension': { zh: '前后两个数不是同一种量', en: 'joins two numbers that do not measure one thing' },
  shares: {
    zh: '的数不是比例，无法换算为错误率',
    en: 'has a measure of errors, and its numbers are not shares',
  },
}

/** Faults between rows of different files. */
export interface JoinFaultDetails {
  D301: { id: string; file: string }
  D302: { circle: readonly string[] }
  D303: { id: string }
  D304: { id: string }
  D305: { id: string; file: string }
  D306: { section: number; paragraph: number }
  D307: { evidence: string; claim: string; unit: string }
  D308: { evidence: string; claim: string; unit: string }
  D309: { kind: string; found: number; mayBeAlone: boolean }
  D310: { id: string }
  D311: { id: string }
  D312: { id: string }
  D313: { found: number; expected: number }
  D314: { id: string; against: string }
  D315: { token: string; allowed: readonly string[] }
  D316: { kind: string; problem: DrawingProblem }
  D317: { token: string }
  D318: { id: string }
  D319: { ids: readonly string[] }
  D320: { unit: string; id: string; other: string }
  D321: { found: string; newest: string }
  D322: { found: number; claimed: string }
  D323: { id: string }
}

export const JOIN_FAULTS: Entries<JoinFaultDetails> = {
  D301: {
    case: {
      zh: ({ id, file }) => `${file} 里没有代号“${shown(id)}”`,
      en: ({ id, file }) => `${file} has no id “${shown(id)}”`,
    },
    rule: { zh: '引用的代号必须存在', en: 'an id that is named must exist' },
    remedy: { zh: '改正代号，或补上那一行。', en: 'Correct the id, or add the row that it names.' },
  },
  D302: {
    case: {
      zh: ({ circle }) => `基准绕了一圈：${shown(circle.join(' → '))}`,
      en: ({ circle }) => `the baselines go round in a circle: ${shown(circle.join(' → '))}`,
    },
    rule: {
      zh: '基准是别的数字，而且不以它为基准',
      en: 'a baseline is another claim, and not relative to this one in turn',
    },
    remedy: {
      zh: '写上真正的基准，或清空。',
      en: 'Name the claim that it is relative to, or empty the cell.',
    },
  },
  D303: {
    case: {
      zh: ({ id }) => `“${shown(id)}”既不是 article，也不是 subjects.csv 里的代号`,
      en: ({ id }) => `“${shown(id)}” is neither article nor an id of subjects.csv`,
    },
    rule: {
      zh: '出处写 article，或写文章让其说话的人或机构的代号',
      en: 'the attribution is article, or the subject that the article lets say it',
    },
    remedy: { zh: '改正，或在 subjects.csv 里补上。', en: 'Correct it, or add the subject.' },
  },
  D304: {
    case: {
      zh: ({ id }) => `“${shown(id)}”既不是 claims.csv 的代号，也不是 evidence.csv 的代号`,
      en: ({ id }) => `“${shown(id)}” is an id of neither claims.csv nor evidence.csv`,
    },
    rule: { zh: '运算对象是已有的数字', en: 'operands are claims or evidence' },
    remedy: { zh: '改正代号，或补上那一行。', en: 'Correct the id, or add the row that it names.' },
  },
  D305: {
    case: {
      zh: ({ id, file }) => `代号“${shown(id)}”在 ${file} 里已经用过`,
      en: ({ id, file }) => `the id “${shown(id)}” is taken in ${file}`,
    },
    rule: {
      zh: '文章的数字、佐证和验算共用一套代号',
      en: 'claims, evidence and checks share one set of ids',
    },
    remedy: { zh: '另取代号。', en: 'Give this row another id.' },
  },
  D306: {
    case: {
      zh: ({ section, paragraph }) => `提纲里没有第 ${section} 节第 ${paragraph} 段`,
      en: ({ section, paragraph }) => `the outline has no section ${section}, paragraph ${paragraph}`,
    },
    rule: {
      zh: '节和段以 source.json 的提纲为准；第 0 段是小标题',
      en: 'sections and paragraphs are those of the outline in source.json; paragraph 0 is the heading',
    },
    remedy: { zh: '改正节、段的序号。', en: 'Correct the section or the paragraph.' },
  },
  D307: {
    case: {
      zh: ({ evidence, claim, unit }) =>
        `标为“相符”，但佐证（${evidence}）与文中数字（${claim}，单位 ${unit}）没有交集`,
      en: ({ evidence, claim, unit }) =>
        `it is said to agree, and the evidence (${evidence}) and the claim (${claim}, in ${unit}) have no number in common`,
    },
    rule: {
      zh: '同一单位下两个区间有交集才算相符',
      en: 'evidence agrees only where both intervals meet in one unit',
    },
    remedy: {
      zh: '改为 differs 或 context，或改正数值。',
      en: 'Make it differs or context, or correct the figure.',
    },
  },
  D308: {
    case: {
      zh: ({ evidence, claim, unit }) =>
        `标为“不符”，但佐证（${evidence}）与文中数字（${claim}，单位 ${unit}）相同，又没有说明`,
      en: ({ evidence, claim, unit }) =>
        `it is said to differ, and the evidence (${evidence}) and the claim (${claim}, in ${unit}) are the same figure without a note`,
    },
    rule: {
      zh: '数字相同而标为不符，须有说明',
      en: 'where the figures are the same, a note says in what the source differs',
    },
    remedy: {
      zh: '写明不符在何处，或改为 agrees。',
      en: 'Write in the note what differs, or make it agrees.',
    },
  },
  D309: {
    case: {
      zh: ({ kind, found }) => `“${kind}”写了 ${found} 个运算对象`,
      en: ({ kind, found }) => `“${kind}” has ${found} operands`,
    },
    rule: {
      zh: ({ mayBeAlone }) => (mayBeAlone ? '应有 2 个，或 1 个并附说明' : '应有 2 个'),
      en: ({ mayBeAlone }) => (mayBeAlone ? 'it takes 2, or 1 with a note' : 'it takes 2'),
    },
    remedy: {
      zh: '补齐或删减运算对象。',
      en: 'Add or remove operands.',
    },
  },
  D310: {
    case: {
      zh: ({ id }) => `佐证“${shown(id)}”没有数字，无法运算`,
      en: ({ id }) => `the evidence “${shown(id)}” has no figure to calculate with`,
    },
    rule: { zh: '运算对象要有数值', en: 'an operand has a figure' },
    remedy: { zh: '换一个运算对象，或补上数值。', en: 'Take another operand, or add the figure.' },
  },
  D311: {
    case: {
      zh: ({ id }) => `“${shown(id)}”没有可用的日期`,
      en: ({ id }) => `“${shown(id)}” has no date to count from`,
    },
    rule: {
      zh: '时长的两端是日期，或带 as_of 的佐证；不能用除法',
      en: 'the ends of a duration are dates, or evidence with as_of, and are not divided',
    },
    remedy: { zh: '换成日期，或为佐证填上 as_of。', en: 'Name a date, or fill in as_of of the evidence.' },
  },
  D312: {
    case: {
      zh: ({ id }) => `“${shown(id)}”是日期或可能为零，不能参与这种运算`,
      en: ({ id }) => `“${shown(id)}” is a date or can be zero, and cannot be used so`,
    },
    rule: {
      zh: '日期只用于 duration；除数的区间不含零',
      en: 'dates are for durations only, and a divisor’s interval does not hold zero',
    },
    remedy: {
      zh: '换一个运算对象，或改正验算的种类。',
      en: 'Take another operand, or correct the kind of check.',
    },
  },
  D313: {
    case: {
      zh: ({ found, expected }) => `此节的序号是 ${found}，应为 ${expected}`,
      en: ({ found, expected }) => `this section has the number ${found}, and ${expected} is due`,
    },
    rule: { zh: '各节从 1 起依次编号', en: 'sections are numbered from 1 without a gap' },
    remedy: { zh: '按文章次序重新编号。', en: 'Number them in the order of the article.' },
  },
  D314: {
    case: {
      zh: ({ id, against }) => `验算“${id}”以它要检验的“${shown(against)}”为运算对象`,
      en: ({ id, against }) => `the check “${id}” reckons with “${shown(against)}”, the claim that it tests`,
    },
    rule: { zh: '被检验的数字不参与运算', en: 'what is tested is no operand' },
    remedy: { zh: '改正运算对象，或清空 against。', en: 'Correct the operands, or empty against.' },
  },
  D315: {
    case: {
      zh: ({ token }) => `“${shown(token)}”不是可以填写的记号`,
      en: ({ token }) => `“${shown(token)}” is no token that can be filled`,
    },
    rule: {
      zh: ({ allowed }) => `句中花括号里只能用这些记号：${allowed.join('、')}`,
      en: ({ allowed }) => `between braces a sentence may use these: ${allowed.join(', ')}`,
    },
    remedy: { zh: '改正记号，或去掉花括号。', en: 'Correct the token, or take the braces away.' },
  },
  D316: {
    case: {
      zh: ({ kind, problem }) => `这幅图（${kind}）${DRAWING_PROBLEMS[problem].zh}`,
      en: ({ kind, problem }) => `the figure, a ${kind}, ${DRAWING_PROBLEMS[problem].en}`,
    },
    rule: {
      zh: '每幅图至少画一个数字；slope 画同一种量的两个数，其 error 只用于比例；scatter 画 notable-models.csv 里带加速器数量的模型',
      en: 'a figure draws at least one number; a slope draws two of one sort, and its measure error is for shares; a scatter draws models of notable-models.csv that have accelerators',
    },
    remedy: {
      zh: '改正 claims，换一种图，或删去这幅图。',
      en: 'Correct its claims, choose another kind, or take the figure out.',
    },
  },
  D317: {
    case: {
      zh: ({ token }) => `“${shown(token)}”没有数字可填`,
      en: ({ token }) => `there is no figure for “${shown(token)}”`,
    },
    rule: {
      zh: 'evidence 要有数值，models-beyond 要是数而不是日期，first-year 和 last-year 所在的图要有日期',
      en: 'evidence needs a figure, models-beyond a number and not a date, first-year and last-year a date among the claims of their figure',
    },
    remedy: { zh: '换一个记号，或补上数值。', en: 'Use another token, or add the figure.' },
  },
  D318: {
    case: {
      zh: ({ id }) => `“${shown(id)}”不是数，或可能为零，不能这样相除`,
      en: ({ id }) => `“${shown(id)}” is not a number, or can be zero, and cannot be used in a division`,
    },
    rule: {
      zh: 'per 的两端都是数，除数的区间不含零',
      en: 'both sides of per are numbers, and the interval of the divisor does not hold zero',
    },
    remedy: { zh: '换一个除数，或从 per 里删去。', en: 'Name another divisor, or take it out of per.' },
  },
  D319: {
    case: {
      zh: ({ ids }) => `这些数字不能放在一起比较：${shown(ids.join('、'))}`,
      en: ({ ids }) => `these figures cannot be compared with each other: ${shown(ids.join(', '))}`,
    },
    rule: {
      zh: '一组比较里的数字量的是同一种东西，都有数值，也都不是名次',
      en: 'the figures of a comparison measure one sort of thing, have a number each and are no ranks',
    },
    remedy: {
      zh: '换成可比的数字，或删去这组比较。',
      en: 'Name figures that can be compared, or take the comparison out.',
    },
  },
  D320: {
    case: {
      zh: ({ unit, id, other }) => `单位是 ${unit}，基准“${shown(id)}”的单位却是 ${other}`,
      en: ({ unit, id, other }) => `the unit is ${unit}, and that of its baseline “${shown(id)}” is ${other}`,
    },
    rule: {
      zh: '日期和时长的基准是日期或时长',
      en: 'a date or a length of time is relative to a date or a length of time',
    },
    remedy: { zh: '改正基准或单位，或清空。', en: 'Correct the baseline or the unit, or empty the cell.' },
  },
  D321: {
    case: {
      zh: ({ found, newest }) => `日期 ${found} 晚于最近一次更新（${newest}）`,
      en: ({ found, newest }) => `the date ${found} is later than the newest change (${newest})`,
    },
    rule: {
      zh: '数据所指和来源发布的日期不晚于 changes.json 里最近一次更新',
      en: 'nothing in the data held or was published after the newest change in changes.json',
    },
    remedy: {
      zh: '改正日期，或在 changes.json 里记下这次更新。',
      en: 'Correct the date, or add the change to changes.json.',
    },
  },
  D322: {
    case: {
      zh: ({ found, claimed }) => `列出了 ${found} 项，但论断的数目是 ${claimed}`,
      en: ({ found, claimed }) => `${found} items are listed, but the claim counts ${claimed}`,
    },
    rule: {
      zh: '所列的项数须是论断的数目',
      en: 'the number of items must be the number that the claim gives',
    },
    remedy: {
      zh: '补齐或删减所列各项，或改正数目。',
      en: 'Add or remove items, or correct the value.',
    },
  },
  D323: {
    case: {
      zh: ({ id }) => `证据“${shown(id)}”标为“部分相符”，但没有说明`,
      en: ({ id }) => `the evidence “${shown(id)}” agrees in part, but has no note`,
    },
    rule: {
      zh: '部分相符的证据须说明与哪一部分相符',
      en: 'a note must say with which part of the claim the source agrees',
    },
    remedy: {
      zh: '在两种语言的说明里写明，或改为 agrees、differs 或 context。',
      en: 'Write the note in both languages, or make the relation agrees, differs or context.',
    },
  },
}
