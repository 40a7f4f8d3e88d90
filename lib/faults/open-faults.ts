import type { Lists, Numbers, Texts } from '@/lib/faults/details'
import type { Locale } from '@/lib/locale'

const en = {
  D601: ({ found }: Texts<'found'>) => `
    No number can be read: ‘${found}’.
    A value is one number, with a qualifier, a unit or a per cent sign if needed: over 20 million, 92%, about 1.6 trillion.
    Write one number, or choose another column as the value.`,
  D602: ({ found }: Texts<'found'>) => `
    There is more than one number: ‘${found}’.
    A row has one number.
    Keep one, or split the row in two.`,
  D603: ({ column }: Texts<'column'>) => `
    Column ‘${column}’ is empty.
    Every row has a label and a value.
    Fill it in, or delete the row.`,
  D605: ({ found, allowed }: Texts<'found'> & Lists<'allowed'>) => `
    The qualifier ‘${found}’ is unknown.
    A qualifier is empty, a word such as over, about or under, or one of: ${allowed.join(', ')}.
    Use a word from the Method page, or clear the cell.`,
  D606: ({ found, other }: Texts<'found' | 'other'>) => `
    ‘${found}’ and ‘${other}’ contradict each other.
    Value, unit, qualifier, low and high of a row mean the same thing.
    Correct one of the cells, or clear it.`,
  D607: ({ found }: Texts<'found'>) => `
    The words beside the number are not understood: ‘${found}’.
    Negations, qualifiers and scales beside a number must be understood, or it could be read as its opposite.
    Write it as the Method page shows, or move the words to a column of notes.`,
  D608: ({ found }: Texts<'found'>) => `
    The date has a qualifier, or before or after: ‘${found}’.
    A date is a day, a month, a year, or a span with a first and a last day.
    Write the first and the last day in columns low and high, or delete the word.`,
  D610: ({ characters, most }: Numbers<'characters' | 'most'>) => `
    The line is too long: at least ${characters} characters.
    A line has ${most} characters at most.
    Check it for a missing line end or quote.`,
  D611: ({ found }: Texts<'found'>) => `
    The number is too large or too small to calculate with: ‘${found}’.
    With its unit, a number is between 10 to the power of −100 and 10 to the power of 100, or 0.
    Check the exponent and the unit.`,
  D612: ({ characters, most }: Numbers<'characters' | 'most'>) => `
    The cell has ${characters} characters, too many for one number.
    A cell with a number has ${most} characters at most.
    Write only the number and its unit, and longer text in another column.`,
}

const zh: typeof en = {
  D601: ({ found }) => `
    读不出数字：“${found}”。
    数值列写一个数字，可以带限定词、单位和百分号，如“超2000万”“92%”“约1.6万亿”。
    改成一个数字，或换一列作数值。`,
  D602: ({ found }) => `
    有不止一个数字：“${found}”。
    一行一个数字。
    留下一个，或分成两行。`,
  D603: ({ column }) => `
    “${column}”列是空的。
    每行要有名称和数值。
    补上，或删去这一行。`,
  D605: ({ found, allowed }) => `
    不认识的限定词“${found}”。
    限定词可以留空，可以用“超”“约”“不到”一类的词，或下列之一：${allowed.join('、')}。
    改成“方法”页所列的词，或留空。`,
  D606: ({ found, other }) => `
    “${found}”与“${other}”互相矛盾。
    同一行的数值、单位、限定词、下限和上限说的是同一件事。
    改正其中一格，或留空。`,
  D607: ({ found }) => `
    数字旁边的词读不懂：“${found}”。
    数字旁边的否定词、限定词和数位词要能读懂，否则数字可能被读反。
    改成“方法”页所列的写法，或把词移到说明列。`,
  D608: ({ found }) => `
    日期带限定词或先后词：“${found}”。
    日期是某日、某月、某年，或有首尾两天的一段。
    在下限和上限两列写首尾两天，或去掉这个词。`,
  D610: ({ characters, most }) => `
    这一行太长，至少有${characters}个字符。
    一行最多${most}个字符。
    检查是否缺了换行或引号。`,
  D611: ({ found }) => `
    数字太大或太小，无法计算：“${found}”。
    连同单位换算后，数字在10的−100次方和10的100次方之间，或为0。
    检查指数和单位。`,
  D612: ({ characters, most }) => `
    这一格有${characters}个字符，太长，不会是一个数字。
    写数字的格最多${most}个字符。
    只写数字和它的单位，大段文字放在另一列。`,
}

/** Faults of rows of a file that somebody opens, where columns are what the person says they are. */
export const OPEN_FAULTS: Record<Locale, typeof en> = { zh, en }
