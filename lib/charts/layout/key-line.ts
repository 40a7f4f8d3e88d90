import { type Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import type { LayoutSign } from '@/lib/charts/layout/layout'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

/** What a sign or the mark of a status means. */
export type KeyItem = { readonly text: string } & (
  | { readonly sign: LayoutSign['sign'] }
  | { readonly status: Status }
)

const SIGNS = ['yes', 'partly', 'no', 'not-needed', 'unknown'] as const

/** What a key has to explain: the signs and the statuses that occur, each once and in order. */
export function keyOf(
  signs: readonly LayoutSign['sign'][],
  words: Readonly<Partial<Record<LayoutSign['sign'], string>>>,
  statuses: readonly Status[],
  locale: Locale,
): KeyItem[] {
  const { statuses: names } = CLAIM_WORDS[locale]
  return [
    ...SIGNS.filter((sign) => signs.includes(sign)).map((sign) => ({ sign, text: words[sign] ?? '' })),
    ...STATUSES.filter((status) => statuses.includes(status)).map((status) => ({
      status,
      text: names[status],
    })),
  ]
}

const MARK = 20
const GAP = 18

/** Sets a key in as many lines as it needs. */
export function putSignKey(canvas: Canvas, items: readonly KeyItem[]): void {
  const line = lineHeight('note') + 5
  let x = 0
  let y = canvas.y + 14
  for (const item of items) {
    const end = MARK + textWidth(item.text, 'note')
    if (x > 0 && x + end > canvas.width) {
      x = 0
      y += line
    }
    if ('sign' in item) canvas.signs.push({ x: x + 8, y: y - 5, sign: item.sign })
    else canvas.symbols.push({ x, y: y - 13, status: item.status })
    canvas.put(x + MARK, y, item.text, 'note', { tone: 'soft' })
    x += end + GAP
  }
  if (items.length > 0) canvas.y = y + 6
}
