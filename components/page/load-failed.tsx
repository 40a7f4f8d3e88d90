import type { ReactElement } from 'react'
import type { Task } from '@/components/page/use-task'
import type { Locale } from '@/lib/locale'

const en = { failed: 'This could not be loaded. Check the connection.', again: 'Try again' }
const zh: typeof en = { failed: '没有加载成功，请检查网络连接。', again: '再试一次' }
const WORDS: Record<Locale, typeof en> = { zh, en }

interface LoadFailedProps {
  readonly task: Task
  readonly locale: Locale
}

/** Says beside a control that what it needs could not be loaded, and offers another try; nothing while all is well. */
export function LoadFailed({ task, locale }: LoadFailedProps): ReactElement | null {
  if (!task.failed) return null
  return (
    <span className="load-failed" role="alert">
      {WORDS[locale].failed}{' '}
      <button type="button" onClick={task.again}>
        {WORDS[locale].again}
      </button>
    </span>
  )
}
