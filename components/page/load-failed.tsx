'use client'

import { type ReactElement, useEffect, useState } from 'react'
import type { Task } from '@/components/page/use-task'
import { JOINS, type Locale } from '@/lib/locale'

const en = {
  page: 'This page could not load completely: you can read it, but its buttons and filters do not work. Check the connection, then ',
  reload: 'reload',
  part: 'This could not be loaded. Check the connection; if the site was updated in the meantime, ',
  again: 'Try again',
}

type LoadWords = typeof en

const zh: LoadWords = {
  page: '页面没有完全加载：内容可以阅读，但按钮和筛选还不能用。请检查网络连接，然后',
  reload: '重新加载',
  part: '没有加载成功。请检查网络连接；如果网站刚更新过，请',
  again: '再试一次',
}

/** What is said where scripts or data could not be loaded. Every page carries these words, so they are few. */
const LOAD_WORDS: Record<Locale, LoadWords> = { zh, en }

interface LoadFailedProps {
  readonly task: Task
  readonly locale: Locale
}

/** What is said of a part that could not be loaded: the scripts of a page may be gone with the site that it was part of. */
export function PartMissing({ locale }: Pick<LoadFailedProps, 'locale'>): ReactElement {
  const words = LOAD_WORDS[locale]
  return (
    <>
      {words.part}
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page’s own, with all that it names */}
      <a href="">{words.reload}</a>
      {JOINS[locale].stop}
    </>
  )
}

/** Says beside a control that what it needs could not be loaded, and offers another try; nothing while all is well. */
export function LoadFailed({ task, locale }: LoadFailedProps): ReactElement | null {
  if (!task.failed) return null
  return (
    <span role="alert">
      <PartMissing locale={locale} />{' '}
      <button type="button" onClick={task.again}>
        {LOAD_WORDS[locale].again}
      </button>
    </span>
  )
}

/**
 * Says that the page's own scripts could not be loaded. It is hidden until the load script shows it, and gone when the page
 * has come alive after all.
 */
export function LoadNotice({ locale }: { readonly locale: Locale }): ReactElement | null {
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  if (alive) return null
  const words = LOAD_WORDS[locale]
  return (
    <p id="load-notice" className="load-notice" role="alert" hidden suppressHydrationWarning>
      {words.page}
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page’s own, with all that it names */}
      <a href="">{words.reload}</a>
      {JOINS[locale].stop}
    </p>
  )
}
