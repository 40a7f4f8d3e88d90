import { isolated } from '@/lib/text/isolated'

/** What a proposal changes, as column and new cell; the whole row when it fills up missing cells. */
export function changedCells(
  cells: readonly string[],
  proposal: readonly string[],
  header: readonly string[],
): string {
  const different = proposal.flatMap((cell, at) =>
    cell === (cells[at] ?? '') ? [] : [`${isolated(header[at] ?? '')} = ${isolated(cell)}`],
  )
  return different.length === 0 ? proposal.map(isolated).join(', ') : different.join(', ')
}
