import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { attributeOf, type Element, elementsIn } from '@/lib/exports/page-tree'
import { type Sheet, squared, withinReach } from '@/lib/open/formats/sheet'

type Node = DefaultTreeAdapterTypes.Node

/** A cell that claims to span more is a mistake of its page. */
const MOST_SPANNED = 1000
/** Few tags could make very many cells: more of them from spans are not a table. */
const MOST_SPREAD = 2_000_000
/** What is in a cell and not seen, or is a mark beside what is, or a table by itself. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'button', 'select', 'svg', 'table'])

/** The tables of a web page that have more than one row and column, the largest first; none where it has none. */
export function htmlTables(html: string): Sheet[] {
  return elementsIn(parse(html))
    .filter(isTable)
    .map((table) => ({ name: captionOf(table), records: squared(recordsOf(table)) }))
    .filter(({ records }) => records.length > 1 && (records[0]?.length ?? 0) > 1)
    .sort((a, b) => cellsIn(b) - cellsIn(a))
}

const isTable = ({ tagName }: Element) => tagName === 'table'

function cellsIn({ records }: Sheet): number {
  return records.length * (records[0]?.length ?? 0)
}

/** The elements below another, without those of a table within it. */
function within(element: Element): Element[] {
  return elementsIn(element, isTable).filter((found) => found !== element && !isTable(found))
}

function captionOf(table: Element): string {
  const caption = within(table).find(({ tagName }) => tagName === 'caption')
  return caption === undefined ? '' : textOf(caption)
}

/** The cells of a table, row by row; one that spans several is in each of its rows, and once in a row. */
function recordsOf(table: Element): string[][] {
  const rows = within(table).filter(({ tagName }) => tagName === 'tr')
  /** Cells that reach down into the rows to come, by their column. */
  const hanging = new Map<number, { readonly text: string; rows: number }>()
  /** Cells so far, with what they span. */
  let spread = 0
  return rows.map((row) => {
    const cells: string[] = []
    const hang = () => {
      for (let above = hanging.get(cells.length); above !== undefined; above = hanging.get(cells.length)) {
        above.rows -= 1
        if (above.rows === 0) hanging.delete(cells.length)
        cells.push(above.text)
        spread = withinReach(spread + 1, MOST_SPREAD)
      }
    }
    for (const cell of within(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      hang()
      const down = spanOf(cell, 'rowspan')
      const wide = spanOf(cell, 'colspan')
      spread = withinReach(spread + wide, MOST_SPREAD)
      for (let across = 0; across < wide; across += 1) {
        const text = across === 0 ? textOf(cell) : ''
        if (down > 1) hanging.set(cells.length, { text, rows: down - 1 })
        cells.push(text)
      }
    }
    hang()
    return cells
  })
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(MOST_SPANNED, Math.max(1, span))
}

/** The text of an element as it is seen. */
function textOf(element: Element): string {
  return textBelow(element, isLeftOut).replace(/\s+/g, ' ').trim()
}

function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return true
  if (/display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '')) return true
  // The number of a footnote is not part of what is in the cell, nor is one mark in another.
  const isMark = ({ tagName }: Element) => tagName === 'sup'
  const inIt = () => textBelow(element, (inner) => inner !== element && isMark(inner))
  return isMark(element) && /^\s*\[?[\w\s]{1,12}\]\s*$/.test(inIt())
}

function textBelow(element: Element, leftOut: (element: Element) => boolean): string {
  let text = ''
  const left: Node[] = [element]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('value' in node) text += node.value
    else if ('tagName' in node && node.tagName === 'br') text += ' '
    else if ('tagName' in node && !leftOut(node))
      for (const child of node.childNodes.toReversed()) left.push(child)
  }
  return text
}
