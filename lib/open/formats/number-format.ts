/**
 * A number of a workbook with what its format adds to it, as a person sees it: the sign of per cent, the currency, a unit in
 * quotes; a month without a day. All digits are kept. Null for a format that adds nothing, and for one that shows thousands or
 * millions as ones, whose words would be wrong beside the whole number.
 *
 * @example formatted(0.125, '0.0%') // '12.5%'
 */
export function formatted(value: number, format: string, epoch: Epoch = 1900): string | null {
  const [positive = '', negative] = format.split(';')
  const used = value < 0 && negative !== undefined && negative.trim() !== '' ? negative : positive
  const literal = withoutColours(used)
  // What is quoted or escaped means itself.
  const masked = literal.replace(/"[^"]*"|\\.|_.|\*./g, (quoted) => ' '.repeat(quoted.length))
  if (masked.includes('%')) return `${plain(value * 100)}%`
  if (/[ymdhs]/i.test(masked)) return monthOrYear(value, masked, epoch)
  const digits = /General|[0#?](?:[0#?,.]*[0#?])?(,*)(?:E[+-]0+)?/i.exec(masked)
  if (digits === null || (digits[1] ?? '') !== '') return null
  const before = words(literal.slice(0, digits.index))
  const after = words(literal.slice(digits.index + digits[0].length))
  const sign = value < 0 ? '-' : ''
  return before === '' && after === '' ? null : `${sign}${before}${plain(Math.abs(value))}${after}`
}

/** A number in as many digits as a spreadsheet keeps. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
}

/** A format without colours and conditions; a currency in brackets, `[$€-407]`, is its sign. */
function withoutColours(format: string): string {
  return format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"').replace(/\[[^\]]*\]/g, '')
}

/** What is beside the digits and is words: quoted or escaped, or a sign of currency. Minus and brackets are the number’s sign. */
function words(part: string): string {
  const pieces = part.matchAll(/"([^"]*)"|\\(.)|_.|\*.|([$€£¥￥‰])/g)
  return [...pieces]
    .map(([, quoted, escaped, sign]) => quoted ?? escaped ?? sign ?? '')
    .join('')
    .replace(/[()\-+]/g, '')
    .trim()
}

/** The days that serial numbers are counted from; the first two months of 1900 are a day off. */
const FIRST_DAYS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

/** The year that a workbook counts its days from: 1904 in old ones from a Mac. */
type Epoch = keyof typeof FIRST_DAYS

/** A date in a format without a day of the month, as month or year; null for any other format. */
function monthOrYear(value: number, format: string, epoch: Epoch): string | null {
  if (!/^[ym年月/\-.,\s]*$/i.test(format) || !/y/i.test(format)) return null
  const date = new Date(FIRST_DAYS[epoch] + value * 86_400_000)
  if (Number.isNaN(date.getTime())) return null
  return date.toISOString().slice(0, /m/i.test(format) ? 7 : 4)
}
