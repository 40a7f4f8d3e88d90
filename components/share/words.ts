import type { Theme } from '@/lib/exports/theme-colours'
import type { Locale } from '@/lib/locale'

interface TakeWords {
  readonly copyLink: string
  readonly copied: string
  readonly refused: string
  readonly embed: string
  readonly embedText: string
  readonly embedCode: string
  readonly embedAlone: string
  /** Before the embeds that show another measure or scale first. */
  readonly embedOthers: string
  readonly copyCode: string
  readonly preview: string
  readonly cite: string
  readonly copyReference: string
  readonly files: string
  readonly picturesText: string
  readonly forms: Readonly<Record<'svg' | 'png' | 'slide', string>>
  readonly languages: Readonly<Record<Locale, string>>
  readonly themes: Readonly<Record<Theme, string>>
}

/** Words of what stands beside a figure or a claim to be taken away. */
export const TAKE_WORDS = {
  zh: {
    copyLink: '复制链接',
    copied: '已复制',
    refused: '浏览器不允许复制，请手动选取',
    embed: '嵌入',
    embedText: '把这段代码贴进网页。不需要脚本，深浅随读者的系统；在地址后加 #light 或 #dark 可以固定。',
    embedCode: '嵌入代码',
    embedAlone: '单独打开',
    embedOthers: '一打开就是其他度量或刻度：',
    copyCode: '复制代码',
    preview: '预览',
    cite: '引用',
    copyReference: '复制',
    files: '下载',
    picturesText: '图中带标题、来源和地址，文字已转为轮廓，在任何机器上都一样。',
    forms: { svg: 'SVG', png: 'PNG', slide: '幻灯片' },
    languages: { zh: '中文', en: '英文' },
    themes: { light: '浅色', dark: '深色' },
  },
  en: {
    copyLink: 'Copy link',
    copied: 'Copied',
    refused: 'The browser does not let us copy: select it by hand',
    embed: 'Embed',
    embedText:
      'Paste this into a page. It needs no script and is light or dark as the reader’s system is; #light or #dark at the end of the address settles it.',
    embedCode: 'Embed code',
    embedAlone: 'Open alone',
    embedOthers: 'With another measure or scale first:',
    copyCode: 'Copy the code',
    preview: 'Preview',
    cite: 'Cite',
    copyReference: 'Copy',
    files: 'Download',
    picturesText:
      'Title, sources and address stand in the picture; its words are outlines and look the same on any machine.',
    forms: { svg: 'SVG', png: 'PNG', slide: 'Slide' },
    languages: { zh: 'Chinese', en: 'English' },
    themes: { light: 'light', dark: 'dark' },
  },
} as const satisfies Record<Locale, TakeWords>
