import { LOCALES } from '@/lib/locale'
import { remembered } from '@/lib/open/remembered'
import { HEDGES, type Hedge } from '@/lib/quantity/hedge'
import { hedgeAfter, hedgeBefore } from '@/lib/quantity/read-hedge'
import { hedgeWord } from '@/lib/quantity/write'

/** Cells that say in so many words that there is no hedge. */
const NO_HEDGE = /^(?:[-—–/]|none|n\/?a|null|无|没有)$/

/** Words of a column of hedges that do not stand beside numbers in sentences. */
const COLUMN_WORDS: Readonly<Record<string, Hedge>> = {
  精确: 'exact',
  确切: 'exact',
  确数: 'exact',
  等于: 'exact',
  '=': 'exact',
  exactly: 'exact',
  量级: 'magnitude',
  数量级: 'magnitude',
  'order of magnitude': 'magnitude',
  区间: 'range',
  范围: 'range',
  之间: 'range',
  between: 'range',
  approximate: 'about',
  estimate: 'about',
}

/** The hedge that a separate cell names in Chinese or English; null for none, `unknown` for a word that cannot be read. */
export const readHedgeCell = remembered((cell) => hedgeOf(cell.normalize('NFKC').trim().toLowerCase()))

function hedgeOf(word: string): Hedge | null | 'unknown' {
  if (word === '' || NO_HEDGE.test(word)) return null
  const own = HEDGES.find(
    (hedge) => hedge === word || LOCALES.some((locale) => hedgeWord(hedge, locale) === word),
  )
  if (own !== undefined) return own
  if (Object.hasOwn(COLUMN_WORDS, word)) return COLUMN_WORDS[word] ?? null
  const before = hedgeBefore(`${word} 1`, 0)
  if (before !== null && before.end === word.length + 1) return before.hedge
  const after = hedgeAfter(word, 0) ?? hedgeAfter(` ${word}`, 0)
  return after !== null && after.end >= word.length ? after.hedge : 'unknown'
}
