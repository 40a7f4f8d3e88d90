import type { Comparison } from '@/lib/charts/comparison'
import { sayCaution, sayUndivided } from '@/lib/compare/comparison-words'
import { JOINS, type Locale } from '@/lib/locale'

/** The cautions of a comparison as plain sentences, for files that leave the page. */
export function cautionLines({ cautions, undivided, per }: Comparison, locale: Locale): string[] {
  return [
    ...cautions.map((caution) => {
      const { lead, items } = sayCaution(caution, locale)
      return [lead, ...items.map((item, at) => (at < items.length - 1 ? ended(item, locale) : item))].join(
        JOINS[locale].gap,
      )
    }),
    ...(undivided === null ? [] : [sayUndivided({ per, undivided }, locale)]),
  ]
}

/** What a comparison gives and what must be said with it, a paragraph each. */
export function notesOf(comparison: Comparison, locale: Locale): string[] {
  return [...comparison.sentences.map(({ said }) => said), ...cautionLines(comparison, locale)]
}

function ended(item: string, locale: Locale): string {
  if (/[.。]$/.test(item)) return item
  return item + JOINS[locale].semicolon.trimEnd()
}
