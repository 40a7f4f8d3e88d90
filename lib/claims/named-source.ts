import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import type { Text } from '@/lib/locale'

/** A label with the words that say that its source is weak. */
export function labelledWeak(label: Text): Text {
  return {
    zh: `${label.zh}（${CLAIM_WORDS.zh.grades.weak}）`,
    en: `${label.en} (${CLAIM_WORDS.en.grades.weak})`,
  }
}

/** The name of a source beside its mark: a label where a chart gives one, else the publisher; a weak source says that it is one. */
export function sourceLabel({ publisher, grade }: Evidence, label: Text | null): Text {
  const named = label ?? { zh: publisher, en: publisher }
  return grade === 'weak' ? labelledWeak(named) : named
}
