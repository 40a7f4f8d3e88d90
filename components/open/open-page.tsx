'use client'

import type { ReactElement, ReactNode } from 'react'
import { Asker, broughtBy, isDropped } from '@/components/open/asker'
import { OpenContext } from '@/components/open/open-context'
import { useDesk } from '@/components/open/use-desk'
import { LoadFailed } from '@/components/page/load-failed'
import { useDrop } from '@/components/page/use-drop'
import type { Locale } from '@/lib/locale'
import type { AskWords } from '@/lib/open/start-words'
import type { Terms } from '@/lib/open/terms'

interface OpenPageProps {
  readonly locale: Locale
  readonly words: AskWords
  /** The address of our own claims, for a try. */
  readonly example: string
  /** A small table to try and to download. */
  readonly sample: string
  /** What the site’s own article names. */
  readonly terms: Terms
  /** What is there until a file is chosen. */
  readonly children: ReactNode
}

/** What can be dropped besides files. */
const TYPES = ['text/plain', 'text/html']

/** Opens tables of other articles: asks for files, matches their columns where need be, and hands one to the workspace. */
export function OpenPage({ locale, terms, children, ...asked }: OpenPageProps): ReactElement {
  const { page, at, moves, parts, act, task } = useDesk(locale, terms)
  const over = useDrop((dropped) => {
    const opens = broughtBy(dropped, isDropped)
    if (opens !== null) act(opens)
  }, TYPES)
  const isAsking = at.step === 'asking'
  return (
    <OpenContext value={page}>
      <div className="open-drop" data-over={over ? '' : undefined}>
        {page !== null && page.keeping !== 'kept' && (
          <p role="alert">{page.keeping === 'refused' ? page.words.unkept : page.words.changedElsewhere}</p>
        )}
        <div className={isAsking ? 'open-asking' : undefined}>
          {isAsking ? (
            <Asker {...asked} {...at} moves={moves} act={act} parts={parts}>
              {task.running && <p role="status">{asked.words.loading}</p>}
              <LoadFailed task={task} locale={locale} />
            </Asker>
          ) : (
            parts !== null && <parts.Steps />
          )}
          {/* It stays in the page: what the server drew is nowhere else. */}
          <div className="open-beside" hidden={!isAsking}>
            {children}
          </div>
        </div>
      </div>
    </OpenContext>
  )
}
