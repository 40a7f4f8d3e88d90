'use client'

import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { Asker } from '@/components/open/asker'
import { OpenContext, useDesk, useOpen } from '@/components/open/open-context'
import type { BusyStep } from '@/components/open/open-step'
import { Boundary } from '@/components/page/boundary'
import { LoadFailed } from '@/components/page/load-failed'
import { useDrop } from '@/components/page/use-drop'
import { useTask } from '@/components/page/use-task'
import { writeSize } from '@/lib/exports/size'
import type { Locale } from '@/lib/locale'
import type { Terms } from '@/lib/open/terms'
import type { OpenWords } from '@/lib/open/words'
import { retry } from '@/lib/retry'

interface OpenPageProps {
  readonly locale: Locale
  /** The address of our own claims, for a try. */
  readonly example: string
  /** A small table to try and to download. */
  readonly sample: string
  /** What the site’s own article names. */
  readonly terms: Terms
  /** What stands there until a file is chosen. */
  readonly children: ReactNode
}

/** Opens tables of other articles: asks for files, matches their columns where need be, and hands one to the workspace. */
export function OpenPage({ locale, example, sample, terms, children }: OpenPageProps): ReactElement {
  const page = useDesk(locale, terms)
  const { words } = page
  const over = useDrop((files) => void page.openFiles(files))
  return (
    <OpenContext value={page}>
      <div className="open-drop" data-over={over ? '' : undefined}>
        {page.keeping !== 'kept' && (
          <p role="alert">{page.keeping === 'refused' ? words.unkept : words.changedElsewhere}</p>
        )}
        <div className={page.at.step === 'asking' ? 'open-asking' : undefined}>
          <Step example={example} sample={sample} />
          {/* It stays in the page: what the server drew is nowhere else. */}
          <div className="open-beside" hidden={page.at.step !== 'asking'}>
            {children}
          </div>
        </div>
      </div>
    </OpenContext>
  )
}

/** What comes after a file is chosen: loaded while the person chooses. */
async function loadParts() {
  const [{ Matcher }, { Workspace }] = await Promise.all([
    retry(() => import('@/components/open/matcher')),
    retry(() => import('@/components/open/workspace')),
  ])
  return { Matcher, Workspace }
}

type StepProps = Pick<OpenPageProps, 'example' | 'sample'>

function Step({ example, sample }: StepProps): ReactElement {
  const { at, words, locale, close, broken } = useOpen()
  const [parts, setParts] = useState<Awaited<ReturnType<typeof loadParts>> | null>(null)
  const task = useTask()
  const { run } = task
  useEffect(() => run(async () => setParts(await loadParts())), [run])
  if (at.step === 'asking') return <Asker {...at} example={example} sample={sample} />
  if (at.step === 'busy') return <Busy progress={at.progress} />
  if (task.failed)
    return (
      <p className="take-row">
        <LoadFailed task={task} locale={locale} />
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    )
  if (parts === null) return <Busy progress={null} />
  return (
    <Boundary key={`${at.step} ${at.kept.id}`} onError={broken}>
      {at.step === 'matching' ? <parts.Matcher {...at} /> : <parts.Workspace key={at.kept.roles?.join()} />}
    </Boundary>
  )
}

/** What is under way, and the way to stop it. */
function Busy({ progress }: Pick<BusyStep, 'progress'>): ReactElement {
  const { words, close } = useOpen()
  const size = progress?.size ?? null
  return (
    <div className="open-reading">
      <p role="status">{sayProgress(progress, words)}</p>
      <progress
        aria-label={words.rowsUnderWay}
        {...(progress === null || size === null ? {} : { max: Math.max(1, size), value: progress.read })}
      />
      <button type="button" onClick={close}>
        {words.cancel}
      </button>
    </div>
  )
}

function sayProgress(progress: BusyStep['progress'], words: OpenWords): string {
  if (progress === null) return words.rowsUnderWay
  const read = writeSize(progress.read)
  return progress.size === null ? words.arriving(read) : words.reading(read, writeSize(progress.size))
}
