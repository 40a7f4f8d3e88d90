import type { Locale } from '@/lib/i18n/locale'

interface FileWords {
  /** The source line of a picture that leaves the site. */
  readonly sources: (article: string, publishers: readonly string[]) => string
  /** Whose picture it is, under which terms, and where it stands. */
  readonly credit: (address: string) => string
}

/** Words that stand inside the files that people take away. */
export const FILE_WORDS = {
  zh: {
    sources: (article, publishers) =>
      publishers.length === 0 ? `来源：${article}` : `来源：${article}对照：${publishers.join('、')}。`,
    credit: (address) => `数有所据，CC BY 4.0。${address}`,
  },
  en: {
    sources: (article, publishers) =>
      publishers.length === 0
        ? `Source: ${article}`
        : `Source: ${article} Set beside: ${publishers.join(', ')}.`,
    credit: (address) => `Claimboard, CC BY 4.0. ${address}`,
  },
} as const satisfies Record<Locale, FileWords>
