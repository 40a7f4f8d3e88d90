import type { Lists, Numbers, Texts } from '@/lib/faults/details'
import type { Locale } from '@/lib/locale'

const en = {
  D101: `
    The cell is empty.
    This column must be filled.
    Fill it, in every language if it has a column for each.`,
  D102: ({ found }: Texts<'found'>) => `
    ‘${found}’ is not a valid id.
    An id is lower-case letters and digits in words joined by hyphens, 80 characters at most, and not a reserved name such as constructor, con or nul: m6-accelerators.
    Change it here and wherever it is used.`,
  D103: ({ found, allowed }: Texts<'found'> & Lists<'allowed'>) => `
    ‘${found}’ is not an allowed value.
    Allowed: ${allowed.join(', ')}.
    Use one of these.`,
  D104: ({ found }: Texts<'found'>) => `
    ‘${found}’ is not a number that can be here.
    A number has plain digits without separators or a unit, with a minus sign where it can be below zero (in value, low and high), and is at most 1e100 in size: 20000000, 0.5, -3, 4.64e+26; what converts or divides is above zero.
    Correct the number, or write it in its base unit.`,
  D105: ({ found }: Texts<'found'>) => `
    ‘${found}’ is not a date.
    A date exists and is written in ISO 8601, to the day, month or year: 2025-04-28, 2023-07, 2020.
    Write it in this form and leave out what is not known.`,
  D106: ({ found }: Texts<'found'>) => `
    ‘${found}’ is not a web address.
    A cell has one full http or https address without spaces, quotes, angle brackets, user name or password.
    Give the full address of the source.`,
  D107: ({ found, least }: Texts<'found'> & Numbers<'least'>) => `
    ‘${found}’ is not a valid position.
    A position is a whole number, ${least} or more.
    Count in the order of the article and write the number.`,
  D109: ({ words, han }: Numbers<'words' | 'han'>) => `
    The excerpt is too long: ${words} words and ${han} Chinese characters.
    An excerpt has fewer than 30 words and fewer than 60 Chinese characters.
    Keep only the words that support the number.`,
  D110: ({ found, most, separator }: Texts<'found' | 'separator'> & Numbers<'most'>) => `
    ‘${found}’ is not a valid list.
    Here ${separator === '' ? 'ids (lower-case letters, digits, hyphens) are separated by one space; of operands, id/id divides the first by the second' : `items are separated by ‘ ${separator} ’`}; each is listed once and has ${most} characters at most.
    Write the list in this form.`,
  D111: ({ found }: Texts<'found'>) => `
    The text starts or ends with a space, or has a line break or a character that cannot be seen: ‘${found}’.
    A text is one line without spaces at its ends.
    Delete these characters.`,
  D116: ({ length, most }: Numbers<'length' | 'most'>) => `
    The text has ${length} characters.
    A text of this column, an address too, has ${most} characters at most.
    Shorten it; of a quote, keep only the phrase with the number.`,
  D117: ({ token }: Texts<'token'>) => `
    ‘${token}’ is a token, but notes are plain texts, in which it is not filled.
    Tokens are filled in verdicts, in figures.json and findings.json, and in the headline and standfirst of source.json.
    Write the number or the name itself.`,
}

const zh: typeof en = {
  D101: `
    此格为空。
    此列必填。
    填上；每种语言各有一列的，都要填。`,
  D102: ({ found }) => `
    “${found}”不是有效的编号。
    编号由小写字母和数字组成，词间用连字符，至多80个字符，不能是constructor、con、nul等计算机的保留名，如m6-accelerators。
    改正编号，引用它的各处一并改。`,
  D103: ({ found, allowed }) => `
    “${found}”不是允许的值。
    允许的值：${allowed.join('、')}。
    选用其中一个。`,
  D104: ({ found }) => `
    “${found}”不是这里可用的数。
    数用半角数字写，不带千分位和单位，可以小于零的（value、low、high）加负号，大小不超过1e100，如20000000、0.5、-3、4.64e+26；用来换算或作除数的大于零。
    改正这个数，或改写成基本单位下的数。`,
  D105: ({ found }) => `
    “${found}”不是日期。
    日期真实存在，按ISO 8601写到日、月或年：2025-04-28、2023-07、2020。
    按这一格式改写，不知道的部分不写。`,
  D106: ({ found }) => `
    “${found}”不是网址。
    一格写一个完整的http或https网址，不含空白、引号、尖括号、用户名和密码。
    写上来源页面的完整网址。`,
  D107: ({ found, least }) => `
    “${found}”不是有效的序号。
    序号是从${least}起的整数。
    按文章的次序数一数，写上序号。`,
  D109: ({ words, han }) => `
    摘录太长：${words}个词，${han}个汉字。
    摘录少于30个词，且少于60个汉字。
    只摘录支持该数字的话。`,
  D110: ({ found, most, separator }) => `
    “${found}”不是有效的列举。
    这里${separator === '' ? '的编号（小写字母、数字、连字符）以一个空格分隔；运算对象写作编号/编号，表示前者除以后者' : `各项以“ ${separator} ”分隔`}；互不重复，每项至多${most}个字符。
    按这一格式改写。`,
  D111: ({ found }) => `
    首尾有空白，或含换行、看不见的字符：“${found}”。
    文字为一行，首尾没有空白。
    删去这些字符。`,
  D116: ({ length, most }) => `
    文字有${length}个字符。
    这一列的文字至多${most}个字符，网址也是。
    缩短它；引文只留下带有数字的词组。`,
  D117: ({ token }) => `
    “${token}”是占位符，而说明是普通文字，不会代入数字。
    占位符只用于verdict、figures.json、findings.json，以及source.json的headline和standfirst。
    直接写出数字或名称。`,
}

export type CellFaultDetails = typeof en

/** Faults that one cell shows by itself. */
export const CELL_FAULTS: Record<Locale, typeof en> = { zh, en }
