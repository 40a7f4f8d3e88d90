import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { attributeOf, type Element, elementsIn } from '@/lib/exports/page-tree'
import { type Sheet, squared } from '@/lib/open/formats/sheet'

type Node = DefaultTreeAdapterTypes.Node

/** A cell that claims to span more is a mistake of its page. */
const MOST_SPANNED = 1000
/** What is in a cell and not seen, or is a mark beside what is. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'button', 'select', 'svg'])

/** The tables of a web page that have more than one row and column, the largest first; none where it has none. */
export function htmlTables(html: string): Sheet[] {
  return elementsIn(parse(html))
    .filter(({ tagName }) => tagName === 'table')
    .map((table) => ({ name: captionOf(table), records: squared(recordsOf(table)) }))
    .filter(({ records }) => records.length > 1 && (records[0]?.length ?? 0) > 1)
    .sort((a, b) => cellsIn(b) - cellsIn(a))
}

function cellsIn({ records }: Sheet): number {
  return records.length * (records[0]?.length ?? 0)
}

/** The elements below another, without those of a table within it. */
function within(element: Element): Element[] {
  return element.childNodes.flatMap((child) =>
    !('tagName' in child) || child.tagName === 'table' ? [] : [child, ...within(child)],
  )
}

function captionOf(table: Element): string {
  const caption = within(table).find(({ tagName }) => tagName === 'caption')
  return caption === undefined ? '' : textOf(caption)
}

/** The cells of a table, row by row; one that spans several stands in each of its rows, and once in a row. */
function recordsOf(table: Element): string[][] {
  const rows = within(table).filter(({ tagName }) => tagName === 'tr')
  /** Cells that reach down into the rows to come, by their column. */
  const hanging = new Map<number, { readonly text: string; rows: number }>()
  return rows.map((row) => {
    const cells: string[] = []
    const hang = () => {
      for (let above = hanging.get(cells.length); above !== undefined; above = hanging.get(cells.length)) {
        above.rows -= 1
        if (above.rows === 0) hanging.delete(cells.length)
        cells.push(above.text)
      }
    }
    for (const cell of within(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      hang()
      const down = spanOf(cell, 'rowspan')
      for (let across = 0; across < spanOf(cell, 'colspan'); across += 1) {
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

function textOf(element: Element): string {
  return seenIn(element).replace(/\s+/g, ' ').trim()
}

function seenIn(node: Node): string {
  if ('value' in node) return node.value
  if (!('tagName' in node)) return ''
  if (node.tagName === 'br') return ' '
  const hidden = /display\s*:\s*none/i.test(attributeOf(node, 'style') ?? '')
  // The number of a footnote is no part of what is in the cell.
  const footnote = node.tagName === 'sup' && /^\s*\[?[\w\s]{1,12}\]\s*$/.test(textWithin(node))
  return hidden || footnote || UNSEEN.has(node.tagName) ? '' : textWithin(node)
}

function textWithin(element: Element): string {
  return element.childNodes.map(seenIn).join('')
}
