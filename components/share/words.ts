import type { Locale } from '@/lib/locale'

const en = {
  embed: 'Embed',
  embedText:
    'Paste this into a page. The frame takes the height of its content and follows the reader’s light or dark setting; add #light or #dark to the address to fix one. Where scripts are not allowed, leave out the second line: the frame keeps a height that is enough for a narrow screen.',
  embedCode: 'Embed code',
  embedAlone: 'Open on its own',
  /** Before the embeds that show another measure first. */
  embedOthers: 'With another measure first:',
  copyCode: 'Copy the code',
  preview: 'Preview',
  cite: 'Cite',
  copyReference: 'Copy',
  copyBibtex: 'Copy BibTeX',
  files: 'Download',
  picturesText:
    'Title, sources and address are in the picture. The words of an SVG can be edited; a PNG looks the same on any machine.',
  themes: { light: 'light', dark: 'dark' },
}

const zh: typeof en = {
  embed: '嵌入',
  embedText:
    '把这段代码贴进网页。框的高度随内容变化，深浅随读者的设置；在地址后加#light或#dark可以固定。网页如果不允许脚本，去掉第二行，框就保持窄屏上也放得下的高度。',
  embedCode: '嵌入代码',
  embedAlone: '单独打开',
  embedOthers: '打开时先显示其他指标：',
  copyCode: '复制代码',
  preview: '预览',
  cite: '引用',
  copyReference: '复制',
  copyBibtex: '复制BibTeX',
  files: '下载',
  picturesText: '图中带标题、来源和地址。SVG里的文字可以编辑；PNG在任何机器上都一样。',
  themes: { light: '浅色', dark: '深色' },
}

/** Words of what can be taken away from a chart or a claim. */
export const SHARE_WORDS: Record<Locale, typeof en> = { en, zh }
