import { powerOfTen } from '@/lib/quantity/decimal'

/** Sets commas between the thousands of plain digits: 267,762.5. */
export const groupThousands = (plain: string) => plain.replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ',')

/** How many rows or files there are, in groups of three in both languages: nobody counts the zeros of 1000000. */
export function writeTotal(count: number): string {
  return groupThousands(String(count))
}

/**
 * A number as a data file spells it, for a person: long digits in groups of three, a power of ten as one. Years, and all that
 * is not a number, stay as they are.
 *
 * @example writeSpelled('1002700000000') // 1,002,700,000,000
 * @example writeSpelled('5.5e21') // 5.5 × 10²¹
 */
export function writeSpelled(spelled: string): string {
  if (/^-?[1-9]\d{4,}(\.\d+)?$/.test(spelled)) return groupThousands(spelled)
  const [, digits, power] = /^(-?\d+(?:\.\d+)?)[eE]\+?(-?\d+)$/.exec(spelled) ?? []
  if (digits === undefined || power === undefined) return spelled
  return `${digits} × ${powerOfTen(Number(power))}`
}
