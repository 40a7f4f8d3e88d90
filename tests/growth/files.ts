import { strToU8 } from 'fflate'
import { foldedName } from '@/lib/open/column-names'
import { delimiterOf } from '@/lib/open/delimiter'
import { htmlTables } from '@/lib/open/formats/html-table'
import { jsonTable } from '@/lib/open/formats/json-table'
import { markdownTable } from '@/lib/open/formats/markdown-table'
import { textFormOf } from '@/lib/open/formats/text-form'
import { withFormats } from '@/lib/open/formats/xlsx'
import { xmlPieces } from '@/lib/open/formats/xml'
import { headerPlace } from '@/lib/open/header-place'
import { isNote } from '@/lib/open/notes'
import { readTableText } from '@/lib/open/table-file'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import type { Task } from '@/tests/growth/task'

/** Everything that looks at a text before any of it is known to be short. */
const LOOKS: Readonly<Record<string, (text: string) => unknown>> = {
  'the form of a text': textFormOf,
  'its delimiter': delimiterOf,
  'a table of Markdown': (text) => markdownTable(`|a|b|\n|${text}|\n|1|2|`),
  'tables of a web page': htmlTables,
  JSON: jsonTable,
  'delimited records': (text) => readTableText(`a,b\n${text},1\n`, ','),
  'the place of a header': (text) =>
    headerPlace([
      [text, 'b'],
      ['1', text],
      ['2', '3'],
    ]),
  'a note': (text) => isNote([text, '1'], 3),
  'the unit in a header': (text) => unitInHeader(text, BUILT_IN_UNITS),
  'the name of a column': foldedName,
}

const UNITS = ['-', '|', '-+', '<!--', '<!---->', '(', ' ', '"', '\\', '[{', '1 ', ',']

const pieces = (start: string, size: number) => [...xmlPieces(`<b/>${start.repeat(size)}`)][0]

const sheet = (text: string) => withFormats({ 'xl/worksheets/sheet1.xml': strToU8(text) })

/** Texts of so many characters, and files of so many lines or pieces. */
export const FILES: Readonly<Record<string, Task>> = {
  ...Object.fromEntries(
    Object.entries(LOOKS).flatMap(([name, look]) =>
      UNITS.map((unit): [string, Task] => [
        `${name} in a run of “${unit}”`,
        [20_000, (size) => look(`${unit.repeat(size / unit.length)}x`)],
      ]),
    ),
  ),
  'a rule of dashes that goes on with a letter': [20_000, (size) => textFormOf(`a|b\n|${'-'.repeat(size)}x`)],
  'comments before a page': [20_000, (size) => textFormOf(`${'<!---->'.repeat(size / 7)}<table>`)],
  'rows whose quote never ends': [
    20_000,
    (size) =>
      readTableText(
        `name,value\n${Array.from({ length: size }, (_, at) => `"row ${at},${at}\n`).join('')}`,
        ',',
      ),
  ],
  ...Object.fromEntries(
    ['<table><tr><td>', '<sup>', '<div>'].map((tag): [string, Task] => [
      `a page of many “${tag}”, each within the last`,
      [60_000, (size) => htmlTables(`<table><tr><td>${tag.repeat(size / tag.length)}1`)],
    ]),
  ),
  ...Object.fromEntries(
    ['<!--', '<![CDATA[', '<!', '<a b="', "<a '", '<a b="c" '].map((start): [string, Task] => [
      `many of “${start}” that never end`,
      [16_000, (size) => pieces(start, size)],
    ]),
  ),
  ...Object.fromEntries(
    ['<c ', '<c s="1" ', '<c s="1"><f ', '<c s="1"><v>1', '<dimension ', ' s="1"', ' r="A'].map(
      (start): [string, Task] => [
        `a sheet of many “${start}”`,
        [30_000, (size) => sheet(`<c${start.repeat(size)}`)],
      ],
    ),
  ),
}
