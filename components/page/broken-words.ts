import type { Locale } from '@/lib/locale'

const en = {
  title: 'Something went wrong on this page',
  text: 'The page’s script stopped unexpectedly. Try again; if that does not help, go back to the overview.',
  again: 'Try again',
  home: 'Back to the overview',
}

type BrokenWords = typeof en

const zh: BrokenWords = {
  title: '这一页出了错',
  text: '页面的程序意外中断了。可以再试一次；如果还不行，请回到总览。',
  again: '再试一次',
  home: '回到总览',
}

/** Words of the page that takes the place of a broken one. Every page carries them, so they are few and in their own file. */
export const BROKEN_WORDS: Record<Locale, BrokenWords> = { zh, en }
