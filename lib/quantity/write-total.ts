/** Sets commas between the thousands of plain digits: 267,762.5. */
export function groupThousands(plain: string): string {
  const [whole = '', rest] = plain.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

/** A number of rows, files or figures, in groups of three in both languages: nobody counts the zeros of 1000000. */
export function writeTotal(count: number): string {
  return groupThousands(String(count))
}
