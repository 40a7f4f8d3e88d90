import type { Locale } from '@/lib/locale'

const en = {
  page: 'This page could not load completely: you can read it, but its buttons and filters do not work. Check the connection, then ',
  reload: 'reload',
  part: 'This could not be loaded. Check the connection; if the site was updated in the meantime, ',
  again: 'Try again',
  title: 'Something went wrong on this page',
  text: 'The page’s script stopped unexpectedly. Try again; if that does not help, go back to the overview.',
  home: 'Back to the overview',
}

const zh: typeof en = {
  page: '页面没有完全加载：内容可以阅读，但按钮和筛选还不能用。请检查网络连接，然后',
  reload: '重新加载',
  part: '没有加载成功。请检查网络连接；如果网站刚更新过，请',
  again: '再试一次',
  title: '这一页出了错',
  text: '页面的程序意外中断了。可以再试一次；如果还不行，请回到总览。',
  home: '回到总览',
}

/** What is said where scripts or data could not be loaded, or failed. Every page carries these words, so they are few. */
export const FAILURE_WORDS: Record<Locale, typeof en> = { zh, en }
