import { strToU8, zipSync } from 'fflate'
import { asMarkup } from '@/lib/text/markup'

type Records = readonly (readonly string[])[]

/** Files by their path as an archive. */
function archive(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    // The same seed makes the same bytes on another day.
    { level: 0, mtime: '2026-01-01' },
  )
  return new Uint8Array(packed)
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = (id: string, type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Records as the only sheet of an Excel workbook, numbers as numbers. */
export function xlsxOf(records: Records): Uint8Array<ArrayBuffer> {
  const cell = (text: string, place: string) =>
    NUMBER.test(text)
      ? `<c r="${place}"><v>${text}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${asMarkup(text)}</t></is></c>`
  const rows = records.map(
    (record, row) =>
      `<row r="${row + 1}">${record.map((text, at) => cell(text, `${String.fromCharCode(65 + at)}${row + 1}`)).join('')}</row>`,
  )
  return archive({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': related('rId1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  })
}

/** Records as the only sheet of an OpenDocument workbook, numbers as numbers. */
export function odsOf(records: Records): Uint8Array<ArrayBuffer> {
  const cell = (text: string) =>
    `<table:table-cell ${
      NUMBER.test(text) ? `office:value-type="float" office:value="${text}"` : 'office:value-type="string"'
    }><text:p>${asMarkup(text)}</text:p></table:table-cell>`
  const rows = records.map((record) => `<table:table-row>${record.map(cell).join('')}</table:table-row>`)
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="Sheet1">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
}
