import type { Locale } from '@/lib/locale'
import type { Interval } from '@/lib/quantity/interval'
import { type NumberOptions, writeInterval } from '@/lib/quantity/write'

/** An interval of something that the site has no unit for, in words, with the source’s own word after it if there is one. */
export function writeCounted(
  interval: Interval,
  word: string,
  locale: Locale,
  options: NumberOptions = {},
): string {
  // The plain count’s noun says nothing of what is counted.
  const noun = locale === 'zh' ? /项/g : / items?/g
  const bare = writeInterval(interval, 'items', locale, options).replace(noun, '')
  return word === '' ? bare : `${bare} ${word}`
}
