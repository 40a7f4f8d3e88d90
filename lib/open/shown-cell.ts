/** More of a cell is of no use in a table or a list, and a browser takes seconds for a cell as long as a book. */
const LONGEST_SHOWN = 300

export const isShownWhole = (cell: string) => cell.length <= LONGEST_SHOWN

/** What is shown of a cell; the whole of it is behind the number of its row, and in downloads. */
export function shownCell(cell: string): string {
  return isShownWhole(cell) ? cell : `${cell.slice(0, LONGEST_SHOWN)}…`
}
