import type { Locale } from '@/lib/i18n/locale'

interface FileWords {
  readonly title: string
  readonly intro: string
  /** The source line of a picture that leaves the site. */
  readonly sources: (article: string, publishers: readonly string[]) => string
  /** Whose picture it is, under which terms, and where it stands. */
  readonly credit: (address: string) => string
}

/** Words that stand inside the files that people take away. */
export const FILE_WORDS = {
  zh: {
    title: '数据与接口',
    intro: '网站上的每一个数字、每一幅图都有固定的地址和几种格式，可以下载、引用、嵌入，也可以让程序来读。',
    sources: (article, publishers) =>
      publishers.length === 0 ? `来源：${article}` : `来源：${article}对照：${publishers.join('、')}。`,
    credit: (address) => `数有所据，CC BY 4.0。${address}`,
  },
  en: {
    title: 'Data and API',
    intro:
      'Every figure of the site stands at a fixed address in several forms: to download, cite, embed, or read by a program.',
    sources: (article, publishers) =>
      publishers.length === 0
        ? `Source: ${article}`
        : `Source: ${article} Set beside: ${publishers.join(', ')}.`,
    credit: (address) => `Claimboard, CC BY 4.0. ${address}`,
  },
} as const satisfies Record<Locale, FileWords>
