import { strFromU8 } from 'fflate'
import { plain } from '@/lib/open/formats/number-format'
import { type Sheet, squared, withinReach } from '@/lib/open/formats/sheet'
import type { Unpacked } from '@/lib/open/formats/unpacked'
import { xmlAttribute, xmlPieces } from '@/lib/open/formats/xml'

/** No spreadsheet has larger sheets. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/** A cell or a row as often as it is repeated, and whether nothing is in it. */
type Run<Item> = readonly [item: Item, times: number, isBlank: boolean]

/** At most so many items, without blank ones at their end: a sheet is filled with them to its edge. */
function spread<Item>(runs: readonly Run<Item>[], most: number): Item[] {
  const items: Item[] = []
  const end = runs.findLastIndex(([, , isBlank]) => !isBlank) + 1
  for (const [item, times] of runs.slice(0, end))
    for (let left = Math.min(times, most - items.length); left > 0; left -= 1) items.push(item)
  return items
}

/** The sheets of an OpenDocument workbook, cells as a person sees them, with all digits. */
export function odsSheets(files: Unpacked): Sheet[] {
  const content = strFromU8(files['content.xml'] ?? new Uint8Array())
  const scaled = content.includes('number:display-factor=')
  const sheets: { name: string; rows: Run<readonly string[]>[] }[] = []
  let row: Run<string>[] = []
  let rowRepeats = 1
  let cell: { attributes: string; paragraphs: string[] } | null = null
  let notes = 0
  /** Cells so far: few tags could make very many. */
  let spreadOut = 0
  const closeCell = () => {
    if (cell === null) return
    const text = cellText(cell.attributes, cell.paragraphs.join('\n'), scaled)
    row.push([text, repeatsOf(cell.attributes, 'table:number-columns-repeated'), text === ''])
    cell = null
  }
  for (const piece of xmlPieces(content)) {
    if ('text' in piece) {
      const last = cell?.paragraphs.pop()
      if (notes === 0 && last !== undefined) cell?.paragraphs.push(last + piece.text)
      continue
    }
    const { tag, end, empty, attributes } = piece
    if (tag === 'office:annotation' && !empty) notes += end ? -1 : 1
    else if (tag === 'table:table' && !end)
      sheets.push({ name: xmlAttribute(attributes, 'table:name') ?? '', rows: [] })
    else if (tag === 'table:table-row') {
      if (!end) {
        row = []
        rowRepeats = repeatsOf(attributes, 'table:number-rows-repeated')
      }
      const cells = spread(row, MOST_COLUMNS)
      spreadOut = withinReach(spreadOut + cells.length)
      if (end || empty) sheets.at(-1)?.rows.push([cells, rowRepeats, cells.length === 0])
    } else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
      if (!end) cell = { attributes, paragraphs: [] }
      if (end || empty) closeCell()
    } else if (notes === 0 && tag === 'text:p' && !end) cell?.paragraphs.push('')
    else if (notes === 0 && !end && SPACES.has(tag)) {
      const last = cell?.paragraphs.pop()
      const times = Number(xmlAttribute(attributes, 'text:c') ?? 1)
      if (last !== undefined)
        cell?.paragraphs.push(last + (SPACES.get(tag) ?? '').repeat(Math.min(100, times)))
    }
  }
  return sheets.map(({ name, rows }) => ({ name, records: squared(spread(rows, MOST_ROWS)) }))
}

const SPACES: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', ' '],
  ['text:line-break', '\n'],
])

function repeatsOf(attributes: string, name: string): number {
  return Number(xmlAttribute(attributes, name)) || 1
}

/** What a cell says: numbers with all their digits, and with the sign of per cent or the currency that is shown. */
function cellText(attributes: string, shown: string, scaled: boolean): string {
  const value = xmlAttribute(attributes, 'office:value')
  const number = Number(value)
  const type = xmlAttribute(attributes, 'office:value-type') ?? ''
  // A cell that is damaged has no number to take for the one that is shown.
  if (['percentage', 'float', 'currency'].includes(type) && Number.isNaN(number)) return shown
  switch (type) {
    case 'percentage':
      return `${plain(number * 100)}%`
    case 'float':
      // A unit of the format is before or after the digits that are shown.
      return withAffixes(plain(number), shown, scaled)
    case 'currency':
      return `${plain(number)} ${xmlAttribute(attributes, 'office:currency') ?? ''}`.trim()
    case 'date':
      return (xmlAttribute(attributes, 'office:date-value') ?? shown)
        .replace(/T00:00:00(?:\.0+)?$/, '')
        .replace('T', ' ')
    default:
      return shown
  }
}

/** A number with the words that its format shows beside it; alone where the format shows thousands or millions as ones. */
function withAffixes(number: string, shown: string, scaled: boolean): string {
  const [, before = '', digits = '', after = ''] =
    /^([^\d+\-−(]*)([\d\s.,+\-−()]+)(\D*)$/.exec(shown.trim()) ?? []
  // 5.000 k may be five thousand with its thousands parted, or five that mean it.
  if (scaled && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(digits)) return number
  // A comma is the decimal sign of one locale and parts the thousands of another.
  const readings = [digits.replace(/[^\d.]/g, ''), digits.replace(/[^\d,]/g, '').replace(',', '.')]
  const same = readings.some((reading) => Math.abs(Math.abs(Number(number)) - Number(reading)) < 1)
  return same ? `${before}${number}${after}`.trim() : number
}
