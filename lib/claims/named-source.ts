import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import { everywhere, inBrackets, inEach, type Text } from '@/lib/locale'

/** A label with the words that say that its source is weak. */
export function labelledWeak(label: Text): Text {
  return inEach((locale) => label[locale] + inBrackets(CLAIM_WORDS[locale].grades.weak, locale))
}

/** The name of a source beside its mark: a label where a chart gives one, else the publisher; a weak source says that it is one. */
export function sourceLabel({ publisher, grade }: Evidence, label: Text | null): Text {
  const named = label ?? everywhere(publisher)
  return grade === 'weak' ? labelledWeak(named) : named
}
