import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import { inBrackets, inEach, type Locale, type Text } from '@/lib/locale'

/** @example publisherOf(evidence, 'zh') // '之江实验室（GitHub）', where `publisher` is 'Zhejiang Lab (GitHub)' */
export function publisherOf(
  { publisher, publisherIn }: Pick<Evidence, 'publisher' | 'publisherIn'>,
  locale: Locale,
): string {
  return publisherIn[locale] || publisher
}

/** The publishers of some evidence, each once, in its order. */
export function publisherNames(evidence: readonly Evidence[], locale: Locale): string[] {
  return [...new Set(evidence.map((e) => publisherOf(e, locale)))]
}

/** The title of a source; what a language calls it where its title was not seen. */
export function titleOf(
  { sourceTitle, titleIn }: Pick<Evidence, 'sourceTitle' | 'titleIn'>,
  locale: Locale,
): string {
  return titleIn[locale] || sourceTitle
}

/** A label with the words that say that its source is weak. */
export function labelledWeak(label: Text): Text {
  return inEach((locale) => label[locale] + inBrackets(CLAIM_WORDS[locale].grades.weak, locale))
}

/** The name of a source beside its mark: a label where a chart gives one, else the publisher; a weak source says that it is one. */
export function sourceLabel(evidence: Evidence, label: Text | null): Text {
  const named = label ?? inEach((locale) => publisherOf(evidence, locale))
  return evidence.grade === 'weak' ? labelledWeak(named) : named
}
