import { strFromU8, strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { formatted, plain } from '@/lib/open/formats/number-format'
import { type Sheet, squared, withinReach } from '@/lib/open/formats/sheet'
import type { Unpacked } from '@/lib/open/formats/unpacked'
import { xmlAttribute, xmlPieces } from '@/lib/open/formats/xml'
import { asMarkup } from '@/lib/text/markup'

/** A sheet ends at column XFD; the library counts on where the letters of a cell are damaged. */
const MOST_COLUMNS = 16_384

/** The sheets of a workbook, cells as a person sees them. Throws for one that is damaged. */
export async function xlsxSheets(files: Unpacked): Promise<Sheet[]> {
  const shown = withFormats(files)
  const packed = zipSync(shown, { level: 0 })
  const sheets = await readXlsxFile(new Blob([packed]))
  // A sheet that is a chart has no data.
  return sheets.map(({ sheet, data }) => {
    const rows = Array.isArray(data) ? data : []
    if (rows.some((row) => row.length > MOST_COLUMNS)) throw new Error('A cell lies beyond the last column.')
    return { name: sheet, records: squared(rows.map((row) => row.map((cell) => cellText(cell)))) }
  })
}

/** A number and the attributes of its cell. No tag has another within it: one that never ends is looked at once. */
const NUMBER_CELL =
  /<((?:\w+:)?)c\b([^<>]*)>((?:<(?:\w+:)?f\b[^<>]*\/>|<(?:\w+:)?f\b[^<>]*>[^<]*<\/(?:\w+:)?f>)?)<(?:\w+:)?v>([^<]+)<\/(?:\w+:)?v><\/(?:\w+:)?c>/g

/** A cell that has a style and nothing in it. */
const EMPTY_CELL = /<(?:\w+:)?c\s[^<>]*\/>/g

/** Throws `TooManyCells` where cells lie so far apart that the library, which makes all between them, would fill the memory. */
function keepWithinReach(xml: string): void {
  let [last, height] = ['', 0]
  for (const [, letters = '', row] of xml.matchAll(/\sr="([A-Z]+)(\d+)"/g)) {
    height = Math.max(height, Number(row))
    if (letters.length > last.length || (letters.length === last.length && letters > last)) last = letters
  }
  const width = [...last].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  withinReach(width * height)
}

const FROM_1904 = /(<(?:\w+:)?workbookPr\b[^<>]*?\sdate1904=)["'](?:1|true)["']/

/**
 * The files of a workbook with what number formats add to a number written into its cell: the library that reads them gives
 * the bare number, and 12.5% would be 0.125. The extent that a sheet says it has is dropped, since programs write a wrong one, and
 * so are empty cells, which may lie far out. Throws `TooManyCells`.
 */
export function withFormats(files: Unpacked): Record<string, Uint8Array> {
  const formats = formatsOf(files['xl/styles.xml'])
  const workbook = files['xl/workbook.xml']
  const epoch = workbook !== undefined && FROM_1904.test(strFromU8(workbook)) ? 1904 : 1900
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => {
      // The library knows 1904 by this spelling alone.
      if (path === 'xl/workbook.xml') return [path, strToU8(strFromU8(bytes).replace(FROM_1904, '$1"1"'))]
      if (!path.startsWith('xl/worksheets/') || !path.endsWith('.xml')) return [path, bytes]
      const xml = strFromU8(bytes)
        .replace(/<(?:\w+:)?dimension\b[^<>]*\/>/, '')
        .replace(EMPTY_CELL, '')
      keepWithinReach(xml)
      const shown = xml.replace(NUMBER_CELL, (cell, prefix, attributes, _formula, value) => {
        const style = xmlAttribute(attributes, 's')
        if (style === undefined || !/^n?$/.test(xmlAttribute(attributes, 't') ?? '')) return cell
        const text = formatted(Number(value), formats[Number(style)] ?? '', epoch)
        if (text === null) return cell
        const others = String(attributes).replace(/\s(?:t|s)="[^"]*"/g, '')
        return `<${prefix}c${others} t="str"><${prefix}v>${asMarkup(text)}</${prefix}v></${prefix}c>`
      })
      return [path, strToU8(shown)]
    }),
  )
}

/** Formats of per cent that have a number and no text in the file. */
const BUILT_IN: Readonly<Record<string, string>> = { '9': '0%', '10': '0.00%', '17': 'mmm-yy' }

/** Programs write no longer ones, and each is looked at for every cell. */
const LONGEST_FORMAT = 255

/** The number format of each style of a cell, by its place. */
function formatsOf(styles: Uint8Array | undefined): string[] {
  const named = new Map(Object.entries(BUILT_IN))
  const formats: string[] = []
  let inCells = false
  for (const piece of xmlPieces(styles === undefined ? '' : strFromU8(styles))) {
    if (!('tag' in piece)) continue
    const tag = piece.tag.replace(/^\w+:/, '')
    const attribute = (name: string) => xmlAttribute(piece.attributes, name) ?? ''
    if (tag === 'cellXfs') inCells = !piece.end
    else if (tag === 'numFmt') named.set(attribute('numFmtId'), attribute('formatCode'))
    else if (tag === 'xf' && inCells && !piece.end)
      formats.push((named.get(attribute('numFmtId')) ?? '').slice(0, LONGEST_FORMAT))
  }
  return formats
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return plain(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return cell instanceof Date ? dateText(cell) : String(cell)
}

/** Days before this are a time of day alone. */
const FIRST_YEAR = 1900

function dateText(date: Date): string {
  // Serial numbers have fractions of a second that nobody wrote.
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split(/[T.]/)
  const clock = time.endsWith(':00') ? time.slice(0, 5) : time
  if (date.getUTCFullYear() < FIRST_YEAR) return clock
  return clock === '00:00' ? day : `${day} ${clock}`
}
