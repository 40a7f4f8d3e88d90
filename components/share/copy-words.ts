import type { Locale } from '@/lib/locale'

const en = {
  copyLink: 'Copy link',
  copied: 'Copied',
  refused: 'Copying was blocked: select the text and copy it yourself',
}

const zh: typeof en = {
  copyLink: '复制链接',
  copied: '已复制',
  refused: '浏览器不允许复制，请手动选取',
}

/** Words of what copies: few, for every page loads them. */
export const COPY_WORDS: Record<Locale, typeof en> = { en, zh }
