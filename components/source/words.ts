import type { Locale } from '@/lib/locale'

const en = {
  section: (section: number, title: string) => `Section ${section}: ${title}`,
  paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
  annotations: 'Download the quotes as annotations (W3C Web Annotation, JSON)',
  annotationsText:
    'Each holds the quote, a few characters before and after it, and its paragraph. Character positions need a whole text: annotations downloaded from your own copy have them too.',
}

type SourceWords = typeof en

const zh: SourceWords = {
  section: (section, title) => `第${section}节：${title}`,
  paragraph: (paragraph) => `第${paragraph}段`,
  annotations: '下载全部引文的标注（W3C Web Annotation，JSON）',
  annotationsText:
    '每条标注含引文、前后几个字和所在段落。字符位置要有全文才能确定：打开自己的一份后下载的标注带有字符位置。',
}

/** Words of the page of the article. */
export const SOURCE_WORDS: Record<Locale, SourceWords> = { zh, en }
