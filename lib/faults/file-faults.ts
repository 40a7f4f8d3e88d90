import { type Lists, type Numbers, shown, type Texts } from '@/lib/faults/details'
import type { Locale } from '@/lib/locale'

const enField = (about: string) => ({
  missing: 'The field is missing.',
  unknown: `Unknown fields: ${about}.`,
  type: `The field has the wrong type; it must be: ${about}.`,
  list: 'The value is not an allowed one.',
  empty: 'The field is empty.',
  form: `The field is not in the right form${about === '' ? '' : `, which is that of ‘${about}’`}.`,
})

const en = {
  D001: ({ folder }: Texts<'folder'>) => `
    The folder ${folder} does not have this file, or it cannot be read.
    Every data file must be there.
    Add the file; a CSV file without rows is its header only.`,
  D002: ({ byte, after }: Texts<'byte' | 'after'>) => `
    The byte ${byte} ${after === '' ? 'at the start' : `after ‘${after}’`} is not valid UTF-8.
    Data files are in UTF-8.
    Save the file as UTF-8 in your editor.`,
  D004: ({ missing, found }: Texts<'missing'> & Lists<'found'>) => `
    Column ‘${missing}’ is missing; the header is ‘${shown(found.join(','))}’.
    Only columns that may be empty can be left out.
    Add the column to the header and fill it in each row.`,
  D005: ({ unknown, allowed }: Texts<'unknown'> & Lists<'allowed'>) => `
    Column ‘${unknown}’ is unknown.
    Columns: ${allowed.join(', ')}.
    Correct its name or delete the column.`,
  D006: ({ duplicate }: Texts<'duplicate'>) => `
    Column ‘${duplicate}’ appears more than once.
    Each column appears once.
    Keep one and delete the others.`,
  D007: ({ found, expected }: Numbers<'found' | 'expected'>) => `
    The row has ${found} ${found === 1 ? 'cell' : 'cells'} but the header has ${expected} columns.
    Every row has as many cells as the header.
    Put text that contains a comma in double quotes, and keep the commas of empty cells; if the line is empty, delete it.`,
  D008: ({ found }: Texts<'found'>) => `
    A double quote is not closed or is in the wrong place: ‘${found}’.
    A cell is quoted as a whole or not at all, and a double quote inside it is doubled.
    Check the double quotes of this row.`,
  D009: ({ found }: Texts<'found'>) => `
    ${found === '' ? 'The JSON breaks off here.' : `The JSON is not valid from here: ‘${found}’.`}
    The file is one JSON value, without comments or trailing commas.
    Check the commas, quotes and brackets here.`,
  D010: ({
    problem,
    about,
    allowed,
  }: Texts<'about'> & Lists<'allowed'> & { readonly problem: keyof ReturnType<typeof enField> }) => `
    ${enField(about)[problem]}
    ${allowed.length === 0 ? 'The fields and the form of each are fixed.' : `Allowed: ${allowed.join(', ')}.`}
    Correct, add or delete the field.`,
  D011: ({ key, first }: Texts<'key'> & Numbers<'first'>) => `
    Field ‘${key}’ is already on line ${first}.
    Each field of an object appears once.
    Keep one and delete the others.`,
  D012: ({ found, allowed }: Texts<'found'> & Lists<'allowed'>) => `
    The first row ${found === '' ? 'is empty' : `has none of the column names: ‘${found}’`}.
    The first row names the columns, separated by plain commas: ${allowed.join(',')}.
    Add the header, or save the file as CSV with commas, not with tabs, semicolons or full-width commas.`,
  D014: ({ named }: Numbers<'named'>) => `
    The file has no rows but is needed in ${named} ${named === 1 ? 'place' : 'places'}.
    Every id that other files name has a row here.
    Add the rows, or restore the previous file.`,
}

const zhField: typeof enField = (about) => ({
  missing: '缺少这个字段。',
  unknown: `未知的字段：${about}。`,
  type: `字段类型不对，应为：${about}。`,
  list: '不是允许的值。',
  empty: '字段为空。',
  form: `字段的写法不对${about === '' ? '' : `，应如“${about}”`}。`,
})

const zh: typeof en = {
  D001: ({ folder }) => `
    文件夹${folder}里没有这个文件，或无法读取。
    数据文件必须齐全。
    补上该文件；没有内容的CSV只写表头一行。`,
  D002: ({ byte, after }) => `
    ${after === '' ? '开头' : `“${after}”之后`}的字节${byte}不是有效的UTF-8。
    数据文件一律用UTF-8编码。
    在编辑器中另存为UTF-8。`,
  D004: ({ missing, found }) => `
    缺少列“${missing}”；表头为“${shown(found.join(','))}”。
    只有可以留空的列才能省去。
    在表头加上该列，并在每行填写。`,
  D005: ({ unknown, allowed }) => `
    未知的列“${unknown}”。
    可用的列：${allowed.join('、')}。
    改正列名，或删去该列。`,
  D006: ({ duplicate }) => `
    列“${duplicate}”重复出现。
    每列只出现一次。
    留下一列，删去其余。`,
  D007: ({ found, expected }) => `
    这一行有${found}格，表头却有${expected}列。
    每行的格数与表头相同。
    含半角逗号的文字放在半角双引号里，空单元格也要留出逗号；若是空行，删去。`,
  D008: ({ found }) => `
    双引号没有配对，或位置不对：“${found}”。
    单元格要么整个放在半角双引号里，要么不用；其中的双引号写两个。
    检查这一行的半角双引号。`,
  D009: ({ found }) => `
    ${found === '' ? 'JSON到此中断。' : `从这里起不是有效的JSON：“${found}”。`}
    文件是一份JSON，不含注释和多余的逗号。
    检查此处的逗号、引号和括号。`,
  D010: ({ problem, about, allowed }) => `
    ${zhField(about)[problem]}
    ${allowed.length === 0 ? '字段和各自的写法是固定的。' : `允许的有：${allowed.join('、')}。`}
    改正、补上或删去该字段。`,
  D011: ({ key, first }) => `
    字段“${key}”在第${first}行已经写过。
    同一对象里每个字段只写一次。
    留下一个，删去其余。`,
  D012: ({ found, allowed }) => `
    第一行${found === '' ? '是空的' : `没有任何列名：“${found}”`}。
    第一行是列名，以半角逗号分隔：${allowed.join(',')}。
    写上表头，或另存为以半角逗号分隔的CSV，不用制表符、分号或全角逗号。`,
  D014: ({ named }) => `
    文件只有表头，却有${named}处要用它的内容。
    其他文件提到的编号在这里各有一行。
    补上各行，或恢复原来的文件。`,
}

/** Faults of a file as a whole; the row is 1 where no row is to blame. */
export const FILE_FAULTS: Record<Locale, typeof en> = { zh, en }
