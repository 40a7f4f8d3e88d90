import type { Locale } from '@/lib/locale'

/** Words about the kinds of files: what has no table, as people need to know it, and which of several tables is meant. */
const en = {
  noTable: {
    xls: 'This is an old or binary Excel file (.xls, .xlsb), or one with a password. Open it in a spreadsheet and save it as .xlsx or CSV, without a password.',
    numbers: 'This is an Apple Numbers file. Export it from Numbers as CSV or Excel.',
    parquet: 'This is a Parquet file. Convert it to CSV first, as with read_parquet and to_csv of pandas.',
    database: 'This is an SQLite database. Export the table in it as CSV.',
    pdf: 'This is a PDF. Look for a CSV or Excel file where it comes from, or copy the table in it and paste it here.',
    document: 'This is a text document or a presentation. Copy the table in it and paste it here.',
    picture: 'This is a picture. Its numbers have to be typed, or found as CSV where it comes from.',
    packed: 'This is a compressed file. Unpack it and open the table in it.',
    large: 'This table is too large for a browser. Save it as CSV, with fewer columns, and open that.',
    damaged: 'This file is damaged or incomplete. Download or save it again.',
    lfs: 'This is a Git LFS pointer, not the file itself. Download that, on GitHub with the button “Download raw file”.',
    html: 'This is a web page without a table, perhaps one that asks to sign in. Open the address in the browser, and download the file there.',
    xml: 'This is an XML file, which can hold anything. Look for the same data as CSV, Excel or JSON.',
    json: 'This is JSON, but not a table. A list of objects is one: [{"name": "a", "value": 1}, …].',
    brokenJson: 'This is JSON with a mistake, or it breaks off. Download it again, or correct it.',
  },
  doubt: 'The encoding is uncertain. Choose the one that reads right:',
  fetched: (day: string) => `As it was on ${day} at this address: `,
  unended:
    'The file stops within its last line. If it was cut short, rows are missing: compare it with the original.',
  sheet: 'Table',
  header: 'Header',
  headerIn: (line: string) => `header in line ${line}`,
  line: (place: string, text: string) => `Line ${place}: ${text}`,
  unnamedSheet: (place: string) => `Table ${place}`,
}

/** What a file can be that has no table to read: each calls for something else. */
export type NoTable = keyof typeof en.noTable

export type FileWords = typeof en

const zh: FileWords = {
  noTable: {
    xls: '这是旧版或二进制的Excel文件（.xls、.xlsb），或者设了密码。请用电子表格打开，去掉密码，另存为.xlsx或CSV。',
    numbers: '这是Apple Numbers的文件。请在Numbers里导出为CSV或Excel。',
    parquet: '这是Parquet文件。请先转成CSV，例如用pandas的read_parquet和to_csv。',
    database: '这是SQLite数据库。请把里面的表导出为CSV。',
    pdf: '这是PDF。请到它的出处找CSV或Excel文件，或者复制其中的表格，粘贴到这里。',
    document: '这是文字文档或演示文稿。请复制其中的表格，粘贴到这里。',
    picture: '这是图片。里面的数字要手工录入，或到出处找CSV。',
    packed: '这是压缩文件。请先解压，再打开里面的表格。',
    large: '这张表太大，浏览器打不开。请另存为CSV再打开；列数太多的，请先删减。',
    damaged: '这个文件已损坏或不完整。请重新下载，或重新保存。',
    lfs: '这是Git LFS的指针文件，只代表原文件，不是原文件。请下载原文件；在GitHub上请点“Download raw file”。',
    html: '这是没有表格的网页，可能是登录页。请在浏览器里打开那个网址，把文件下载下来。',
    xml: '这是XML文件，里面不一定是表格。请找同一份数据的CSV、Excel或JSON。',
    json: '这是JSON，但不是表格。对象的列表才是表格：[{"name": "a", "value": 1}, …]。',
    brokenJson: '这份JSON不完整或有错误。请重新下载，或改正错误。',
  },
  doubt: '编码可能是别的。请选读得通的：',
  fetched: (day) => `这个网址上${day}的内容：`,
  unended: '文件在最后一行中间结束。如果网站没有发完，最后一行就不完整，后面还会缺行，请和原文件核对。',
  sheet: '表',
  header: '表头',
  headerIn: (line) => `表头在第${line}行`,
  line: (place, text) => `第${place}行：${text}`,
  unnamedSheet: (place) => `第${place}张表`,
}

export const FILE_WORDS: Record<Locale, FileWords> = { zh, en }
