import type { ReactElement } from 'react'
import { LOAD_WORDS } from '@/components/page/load-words'
import type { Task } from '@/components/page/use-task'
import { JOINS, type Locale } from '@/lib/locale'

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
    <span className="load-failed" role="alert">
      <PartMissing locale={locale} />{' '}
      <button type="button" onClick={task.again}>
        {LOAD_WORDS[locale].again}
      </button>
    </span>
  )
}
