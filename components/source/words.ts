import type { Locale } from '@/lib/locale'

const en = {
  section: (section: number, title: string) => `Section ${section}: ${title}`,
  paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
}

const zh: typeof en = {
  section: (section, title) => `第${section}节：${title}`,
  paragraph: (paragraph) => `第${paragraph}段`,
}

/** Words of the page of the article. */
export const SOURCE_WORDS: Record<Locale, typeof en> = { zh, en }
