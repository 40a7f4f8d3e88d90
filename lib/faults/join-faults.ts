import { type Lists, type Numbers, shown, type Texts } from '@/lib/faults/details'
import type { Locale } from '@/lib/locale'

const en = {
  D301: ({ id, file }: Texts<'id' | 'file'>) => `
    There is no id ‘${id}’ in ${file}.
    An id that is used must exist.
    Correct the id, or add its row.`,
  D302: ({ id, circle, unit, other }: Texts<'id' | 'circle' | 'unit' | 'other'>) => `
    ${circle === '' ? `The unit is ${unit}, but that of its baseline ‘${id}’ is ${other}` : `The baselines go in a circle: ${circle}`}.
    A baseline is another claim, not one that is itself relative to this one, and that of a date or duration is a date or a duration.
    Name the claim that this one is relative to, correct the unit, or clear the cell.`,
  D306: ({ section, paragraph }: Numbers<'section' | 'paragraph'>) => `
    The outline has no section ${section}, paragraph ${paragraph}.
    Sections and paragraphs are those of the outline in source.json; paragraph 0 is the heading.
    Correct the section or the paragraph.`,
  D307: ({ evidence, claim }: Texts<'evidence' | 'claim'>) => `
    The relation is agrees, but the evidence (${evidence}) and the claim (${claim}) have no number in common.
    Evidence agrees only if both ranges overlap in one unit.
    Change it to differs or context, or correct the number.`,
  D308: ({ id, relation, evidence, claim }: Texts<'id' | 'relation' | 'evidence' | 'claim'>) => `
    The relation of ‘${id}’ is ${relation}${evidence === '' ? '' : `, though its number (${evidence}) is that of the claim (${claim})`}, and there is no note.
    A note says with which part of the claim a source agrees (partly), or in what one differs that gives the same number.
    Add the note in every language, or change the relation.`,
  D309: ({ kind, found }: Texts<'kind'> & Numbers<'found'>) => `
    The check ‘${kind}’ has ${found} ${found === 1 ? 'operand' : 'operands'}.
    A check takes 2, and a duration also 1 with a note.
    Add or remove operands.`,
  D312: ({ id }: Texts<'id'>) => `
    ‘${id}’ cannot be calculated with here.
    An operand has a number and is not the claim that is tested, and a divisor cannot be zero; the ends of a duration, and of nothing else, are dates or evidence with as_of, and are not divided.
    Use another id, fill in as_of of the evidence, or correct against or the kind of check.`,
  D315: ({ token, allowed }: Texts<'token'> & Lists<'allowed'>) => `
    Nothing can be filled in for ‘${token}’.
    Braces in a sentence hold one of: ${allowed.join(' ')}; evidence has a number, and models-beyond a number that is not a date.
    Correct the token, remove the braces, or add the number.`,
  D316: ({ kind }: Texts<'kind'>) => `
    The chart (${kind}) cannot be drawn from this.
    A chart draws at least one number, a timeline a date; a slope draws two of one kind, and its measure error is for shares; a scatter draws highlights, or models of its background file that have accelerators.
    Correct its claims, choose another kind, or delete the chart.`,
  D319: ({ ids }: Lists<'ids'>) => `
    These numbers cannot be compared: ${shown(ids.join(', '))}.
    The numbers of a comparison measure the same kind of thing, exist and are not ranks.
    Name numbers that can be compared, or delete what compares them.`,
  D321: ({ found, newest }: Texts<'found' | 'newest'>) => `
    The date ${found} is later than the newest change (${newest}).
    No number is from, and no source was published, after the newest change in changes.json.
    Correct the date, or add the change to changes.json.`,
  D322: ({ found, expected }: Texts<'expected'> & Numbers<'found'>) => `
    ${found} ${found === 1 ? 'item is' : 'items are'} listed here, but there should be ${expected}.
    There are as many items as the claim says, the same in every language that lists them.
    Add or remove items, clear the cell, or correct the value.`,
  D324: ({ part, whole }: Texts<'part' | 'whole'>) => `
    ‘${part}’ is not a part of ‘${whole}’.
    A phrase of the lead is in the quote of its claim, and what is marked is in the phrase.
    Copy the words exactly.`,
  D325: ({ id }: Texts<'id'>) => `
    The chart has a logarithmic scale, but ‘${id}’ is zero or less, a share or a date.
    A logarithmic scale has numbers above zero only, and neither shares nor dates.
    Make its scale linear, or leave this number out.`,
  D326: ({ found, above }: Texts<'found' | 'above'>) => `
    The change has the version and the day ${found}, and the one above it ${above}.
    The newest change is the first; each has a higher version than the one below it, and no earlier day.
    Move the change to its place, or correct its version or day.`,
  D327: ({ kind, units, id, other }: Texts<'kind' | 'id' | 'other'> & Lists<'units'>) => `
    The check ‘${kind}’ comes to a number in ${units.join(' or ')}, but the unit of ‘${id}’ is ${other}.
    Ratios are times or shares, gains also changes, reductions shares, durations a length of time; differences have the unit of what is subtracted, or are percentage points of shares and changes.
    Correct the claim that is checked, or the kind of the check.`,
}

const zh: typeof en = {
  D301: ({ id, file }) => `
    ${file}里没有编号“${id}”。
    引用的编号必须存在。
    改正编号，或补上那一行。`,
  D302: ({ id, circle, unit, other }) => `
    ${circle === '' ? `单位是${unit}，基准“${id}”的单位却是${other}` : `基准绕了一圈：${circle}`}。
    基准是另一条论断，不以这一条为基准；日期和时长的基准是日期或时长。
    写上真正的基准，改正单位，或清空。`,
  D306: ({ section, paragraph }) => `
    提纲里没有第${section}节第${paragraph}段。
    节和段以source.json的提纲为准；第0段是小标题。
    改正节、段的序号。`,
  D307: ({ evidence, claim }) => `
    标为agrees，但证据（${evidence}）与论断（${claim}）没有共同的数。
    同一单位下两个范围有重合才算相符。
    改为differs或context，或改正数值。`,
  D308: ({ id, relation, evidence, claim }) => `
    证据“${id}”标为${relation}，${evidence === '' ? '但' : `数字（${evidence}）却与论断的（${claim}）相同，又`}没有说明。
    部分相符（partly）的，须说明与哪一部分相符；数字相同而标为不符的，须说明不符在何处。
    在各种语言的说明里写明，或改变关系。`,
  D309: ({ kind, found }) => `
    “${kind}”写了${found}个运算对象。
    应有2个；duration也可只有1个，但须附说明。
    补齐或删减运算对象。`,
  D312: ({ id }) => `
    “${id}”在这里不能用来运算。
    运算对象要有数字，不是被检验的论断，作除数的不能为零；时长的两端是日期或带as_of的证据，不作除法，日期也只用于时长。
    换一个编号，为证据填上as_of，或改正against或验算的种类。`,
  D315: ({ token, allowed }) => `
    “${token}”没有内容可填。
    句中花括号里只能用这些占位符：${allowed.join(' ')}；evidence要有数字，models-beyond要是数而不是日期。
    改正占位符，去掉花括号，或补上数字。`,
  D316: ({ kind }) => `
    这幅图（${kind}）无法由此画出。
    每幅图至少画一个数字，timeline至少一个日期；slope画同一种量的两个数，其error只用于比例；scatter画所突出的论断，或背景文件里带加速器数量的模型。
    改正claims，换一种图，或删去这幅图。`,
  D319: ({ ids }) => `
    这些数字不能放在一起比较：${shown(ids.join('、'))}。
    一组比较里的数字量的是同一种东西，都有数字，也都不是名次。
    换成可比的数字，或不作比较。`,
  D321: ({ found, newest }) => `
    日期${found}晚于最近一次更新（${newest}）。
    数据所指和来源发布的日期不晚于changes.json里最近一次更新。
    改正日期，或在changes.json里记下这次更新。`,
  D322: ({ found, expected }) => `
    这里列出了${found}项，应为${expected}项。
    所列的项数须是论断的数目，各语言相同。
    补齐或删减所列各项，清空此格，或改正数目。`,
  D324: ({ part, whole }) => `
    “${part}”不在“${whole}”里。
    开头那句话的词句取自论断的引文，标出的部分取自词句。
    照原样抄写。`,
  D325: ({ id }) => `
    这幅图用对数刻度，“${id}”却不大于零，或是比例、日期。
    对数刻度只画大于零的数，不画比例和日期。
    把scale改为linear，或不画这个数。`,
  D326: ({ found, above }) => `
    这次更新的版本和日期是${found}，它上面的一次是${above}。
    最近的更新写在最前；每一次的版本高于下面的一次，日期不早于下面的一次。
    移到应在的位置，或改正版本、日期。`,
  D327: ({ kind, units, id, other }) => `
    验算“${kind}”得出的单位是${units.join('或')}，“${id}”的单位却是${other}。
    ratio得倍数或比例，gain还可得变化幅度，reduction得比例，duration得时长；difference的单位与相减的数相同，比例、变化幅度相减也可得百分点。
    改正所检验的论断，或验算的种类。`,
}

/** Faults between rows of different files. */
export const JOIN_FAULTS: Record<Locale, typeof en> = { zh, en }
