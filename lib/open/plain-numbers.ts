import { readSuperscript } from '@/lib/quantity/decimal'

const SPACE = "[ '’\\u00a0\\u2009\\u202f]"
/** A run of digits with all the signs that may stand between them. */
const RUN = new RegExp(`\\d(?:(?:[.,]|${SPACE}(?=\\d{3}(?!\\d)))?\\d)*`, 'g')

type Shape = readonly [RegExp, (run: string) => string]

const withoutSigns = (run: string) => run.replace(/[^\d]/g, '')
const pointed = (run: string) => {
  const at = Math.max(run.lastIndexOf(','), run.lastIndexOf('.'))
  return `${withoutSigns(run.slice(0, at))}.${run.slice(at + 1)}`
}

/** Shapes that can be read in one way only. */
const CLEAR: readonly Shape[] = [
  [new RegExp(`^\\d{1,3}(?:${SPACE}\\d{3})+$`), withoutSigns],
  [new RegExp(`^\\d{1,3}(?:${SPACE}\\d{3})+[.,]\\d+$`), pointed],
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, pointed],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, withoutSigns],
  // As in India: 12,34,567.
  [/^\d{1,2}(?:,\d{2})+,\d{3}$/, withoutSigns],
  [/^\d{1,2}(?:,\d{2})+,\d{3}\.\d+$/, pointed],
]

/** Shapes of a column where the comma is the decimal sign. */
const WITH_COMMA: readonly Shape[] = [
  [/^\d+,\d+$/, pointed],
  [/^\d{1,3}(?:\.\d{3})+$/, withoutSigns],
]

const POWER =
  /(?:(\d+(?:\.\d+)?)\s*[×x*·]\s*)?(?<![\d.])10(?:\s*\^\s*([+-]?\d{1,3})(?![\d.])|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/g

/**
 * A text with its numbers as the reader of quantities knows them: 3 072, 12'345 and 1.234,56 without the signs between
 * thousands and with a point before decimals, 1.2 × 10^6 as 1.2e6. Numbers that could be read in two ways stay as they are.
 */
export function plainNumbers(text: string, decimal: '.' | ','): string {
  const shapes = decimal === ',' ? [...WITH_COMMA, ...CLEAR] : CLEAR
  return text
    .replace(RUN, (run) => shapes.find(([shape]) => shape.test(run))?.[1](run) ?? run)
    .replace(
      POWER,
      (_, mantissa: string | undefined, power: string | undefined, raised: string | undefined) =>
        `${mantissa ?? '1'}e${power ?? readSuperscript(raised ?? '')}`,
    )
}
