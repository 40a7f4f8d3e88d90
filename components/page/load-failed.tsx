import type { ReactElement } from 'react'
import { LOAD_WORDS } from '@/components/page/load-words'
import type { Task } from '@/components/page/use-task'
import type { Locale } from '@/lib/locale'

interface LoadFailedProps {
  readonly task: Task
  readonly locale: Locale
}

/** Says beside a control that what it needs could not be loaded, and offers another try; nothing while all is well. */
export function LoadFailed({ task, locale }: LoadFailedProps): ReactElement | null {
  if (!task.failed) return null
  return (
    <span className="load-failed" role="alert">
      {LOAD_WORDS[locale].part}{' '}
      <button type="button" onClick={task.again}>
        {LOAD_WORDS[locale].again}
      </button>
    </span>
  )
}
