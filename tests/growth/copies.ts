import { locate, type QuotedClaim } from '@/lib/ledger/locate'
import type { Task } from '@/tests/growth/task'

const QUOTE = '只用480张卡'
const SOUGHT: readonly QuotedClaim[] = Array.from({ length: 60 }, (_, at) => ({
  id: `claim-${at}`,
  quote: at % 2 === 0 ? QUOTE : `没有这句话${at}`,
  place: { section: 1 + (at % 5), paragraph: 1 },
}))

/** Copies of an article with one quote again and again, of so many characters. */
export const COPIES: Readonly<Record<string, Task>> = Object.fromEntries(
  ['，', '，\n\n'].map((between): [string, Task] => [
    `a copy with a quote before each ${JSON.stringify(between)}`,
    [200_000, (size) => locate(`${QUOTE}${between}`.repeat(size / 10), SOUGHT)],
  ]),
)
