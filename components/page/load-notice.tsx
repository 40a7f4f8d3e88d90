'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { JOINS, type Locale } from '@/lib/locale'

const en = {
  text: 'This page could not load completely: you can read it, but its buttons and filters do not work. Check the connection, then ',
  reload: 'reload',
}
const zh: typeof en = {
  text: '页面没有完全加载：内容可以阅读，但按钮和筛选还不能用。请检查网络连接，然后',
  reload: '重新加载',
}
const WORDS: Record<Locale, typeof en> = { zh, en }

/**
 * Says that the page's own scripts could not be loaded. It is hidden until the load script shows it, and gone when the page
 * has come alive after all.
 */
export function LoadNotice({ locale }: { readonly locale: Locale }): ReactElement | null {
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  if (alive) return null
  const { text, reload } = WORDS[locale]
  return (
    <p id="load-notice" className="load-notice" role="alert" hidden suppressHydrationWarning>
      {text}
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page’s own, with all that it names */}
      <a href="">{reload}</a>
      {JOINS[locale].stop}
    </p>
  )
}
