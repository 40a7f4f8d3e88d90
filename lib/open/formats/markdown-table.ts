import { type Sheet, squared } from '@/lib/open/formats/sheet'

/** Whether a line is that of dashes between the header and the rows, as Markdown or Org draw it: |---|---:|, |---+---|. */
function isRule(line: string): boolean {
  const parts = line.trim().split(/[|+]/)
  const inner = parts.filter((part, at) => part !== '' || (at > 0 && at < parts.length - 1))
  return line.includes('|') && inner.length > 0 && inner.every((part) => /^\s*:?-+:?\s*$/.test(part))
}

/** Whether a text has a table as Markdown writes it, with bars and a line of dashes under the header. */
export function hasMarkdownTable(text: string): boolean {
  return headerLine(text.split(/\r?\n/)) !== -1
}

/** The first table of a Markdown text: the lines with bars from its header on. */
export function markdownTable(text: string): Sheet {
  const lines = text.split(/\r?\n/)
  const header = headerLine(lines)
  const below = lines.slice(header + 2)
  const end = below.findIndex((line) => !line.includes('|'))
  const rows = below.slice(0, end === -1 ? below.length : end).filter((line) => !isRule(line))
  return { name: '', records: squared([lines[header] ?? '', ...rows].map(cellsOf)) }
}

function headerLine(lines: readonly string[]): number {
  return lines.findIndex((line, at) => line.includes('|') && isRule(lines[at + 1] ?? ''))
}

/** The cells of a line, without the marks of emphasis, code and links; an escaped bar is part of a cell. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
      .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
      .replace(/<br\s*\/?>/gi, ' '),
  )
}
