import type { Locale } from '@/lib/locale'
import { ENCODING_WORDS } from '@/lib/open/encoding-words'

const en = {
  title: 'Open your own copy',
  intro:
    'If you have the article’s text, open it here: it is shown whole, with the words of every claim marked and linked to its page; those that are not found are listed.',
  privacy: 'The file is read on this device, is sent nowhere, and is gone when the tab is closed.',
  choose: 'Choose a file',
  drop: 'or drop it here (plain text or Markdown)',
  paste: 'Paste the text',
  pasteLabel: 'The article’s text',
  show: 'Show',
  reading: 'Reading…',
  empty: 'There are no words in the file.',
  failed:
    'This could not be read: it is a folder, a file that was changed or moved after it was chosen, or a part of this page did not load. Try again; if the site was updated, reload the page.',
  large: (most: string) => `This is over ${most}, which no article is. Choose the article as plain text.`,
  other: 'None of the claims’ words were found: this is probably another article. Try another file.',
  found: (found: number, all: number) => `${found} of ${all} claims found.`,
  allFound: (all: number) => `The words of all ${all} claims were found.`,
  missing: 'Not found',
  missingHint: 'This copy may lack paragraphs, or use other words.',
  readAs: (encoding: string) => `Read as ${encoding}`,
  encodings: ENCODING_WORDS.en,
  text: 'Your copy',
  close: 'Close this copy',
  previous: 'Previous mark',
  next: 'Next mark',
  needsScripts: 'Opening your own copy needs JavaScript; the outline above does not.',
}

const zh: typeof en = {
  title: '打开你的文本',
  intro: '手头有文章的文本，可以在这里打开：每项论断的词句都标出来，连到它的页面；没找到的会列出。',
  privacy: '文件只在这台设备上读取，不会发往任何地方，关闭标签页即不再保留。',
  choose: '选择文件',
  drop: '或把文件拖到这里（纯文本或Markdown）',
  paste: '粘贴文本',
  pasteLabel: '文章的文本',
  show: '查看',
  reading: '正在读取……',
  empty: '文件里没有文字。',
  failed: '读不出来：这是文件夹，或者文件刚被改动或移走，或者页面没有加载完。请重新加载，再试一次。',
  large: (most) => `内容超过${most}，文章没有这么长。请选择文章的纯文本。`,
  other: '一项论断的词句也没有找到：这大概不是所据的那篇文章。请换一份再试。',
  found: (found, all) => `找到${found}项，共${all}项。`,
  allFound: (all) => `全部${all}项论断的词句都找到了。`,
  missing: '没有找到的',
  missingHint: '这份文本可能缺了段落，或用词不同。',
  readAs: (encoding) => `编码：${encoding}`,
  encodings: ENCODING_WORDS.zh,
  text: '你的文本',
  close: '关闭文本',
  previous: '上一处',
  next: '下一处',
  needsScripts: '打开你的文本需要JavaScript；上面的提纲不需要。',
}

export const ARTICLE_COPY_WORDS: Record<Locale, typeof en> = { zh, en }
