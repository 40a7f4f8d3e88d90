/** Spans of money are rather the value. */
const BAND = /^[^\d$€£¥]*(\d[\d,.]*)(?:\s*(?:[-–—~～至到]|to)\s*\D?(\d[\d,.]*))?\D*$/i
/** Two of them could be chance. */
const FEWEST_BANDS = 3

/** Whether each cell is a span of numbers that begins where that of the cell before ends, so that they name classes: 18–34, 35–54, 55+. */
export function areBands(cells: readonly string[]): boolean {
  const numberOf = (digits: string | undefined) => Number(digits?.replaceAll(',', ''))
  const ends = cells.map((cell) => {
    const [, from, to] = BAND.exec(cell) ?? []
    return { from: numberOf(from), to: numberOf(to ?? from), isSpan: to !== undefined }
  })
  const goesOn = ({ from }: { readonly from: number }, last: number) =>
    from - last >= 0 && from - last <= Math.max(1, last / 1000)
  return (
    ends.filter(({ isSpan }) => isSpan).length >= FEWEST_BANDS - 1 &&
    ends.length >= FEWEST_BANDS &&
    // Classes can begin anew, as for men and for women.
    ends.every((end, at) => at === 0 || end.from === ends[0]?.from || goesOn(end, ends[at - 1]?.to ?? 0))
  )
}

/** Whether whole numbers each follow the one before: they only count rows. */
export function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.map(Number)
  return (
    numbers.length > 2 &&
    numbers.every((n, at) => Number.isInteger(n) && (at === 0 || n === (numbers[at - 1] ?? 0) + 1))
  )
}

/** Digits with a zero before them, of one great length, or running on from far up number something: 02134, 13800001111. */
export function isCodes(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every((cell) => /^\d+$/.test(cell))) return false
  if (cells.some((cell) => /^0\d/.test(cell))) return true
  if (cells.length < 3) return false
  if (isRunning(cells) && Number(cells[0]) >= 100) return true
  const [first = ''] = cells
  const alike = first.length >= 9 && cells.every((cell) => cell.length === first.length)
  return alike && new Set(cells).size === cells.length
}
