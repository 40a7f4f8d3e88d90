'use client'

import type { ReactElement } from 'react'
import { FAILURE_WORDS } from '@/components/page/failure-words'
import type { Task } from '@/components/page/use-task'
import { JOINS, type Locale } from '@/lib/locale'

interface LoadFailedProps {
  readonly task: Task
  readonly locale: Locale
}

interface MissingProps {
  /** The scripts of a page may be gone with the site that it was part of. */
  readonly what: 'part' | 'page'
  readonly locale: Locale
}

/** What is said of a part, or of a page’s own scripts, that could not be loaded. */
export function Missing({ what, locale }: MissingProps): ReactElement {
  const words = FAILURE_WORDS[locale]
  return (
    <>
      {words[what]}
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
      <Missing what="part" locale={locale} />{' '}
      <button type="button" onClick={task.again}>
        {FAILURE_WORDS[locale].again}
      </button>
    </span>
  )
}
