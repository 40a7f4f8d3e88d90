import { useEffect, useState } from 'react'
import { crashedWith, fileInAddress, noteOpened } from '@/components/open/file-address'
import { type KeptFiles, useKeptFiles } from '@/components/open/kept-files'
import { reading, waysIn } from '@/components/open/reading'
import { type Ends, type Opening, useEnds } from '@/components/open/use-ends'
import { type Step, useStep } from '@/components/open/use-step'
import type { Locale } from '@/lib/locale'
import type { CorrectedRow } from '@/lib/open/rejected-row'
import { Runs } from '@/lib/open/runs'
import { sayUndeleted } from '@/lib/open/say-failure'
import type { RowCounts } from '@/lib/open/session'
import type { Terms } from '@/lib/open/terms'
import { OPEN_WORDS } from '@/lib/open/words'

/** What the Open page knows and does: files from the disk or the browser’s store, through the worker, to the table. */
export function useOpenPage(locale: Locale, terms: Terms) {
  const words = OPEN_WORDS[locale]
  const step = useStep()
  const store = useKeptFiles(step.now)
  const [runs] = useState(() => new Runs())
  const ends = useEnds({ step, store, runs, terms, locale })
  const opening: Opening = { ...step, ...store, ...ends, runs, locale }
  const { open, read, openKept } = reading(opening)
  useWaking(step, store, ends, openKept, locale)
  const { at, now, moves } = step
  return {
    at,
    moves,
    keeping: store.keeping,
    files: store.files,
    session: ends.session,
    openKept,
    open,
    read,
    ...waysIn(opening, open),
    ...tableSteps(opening, step, read),
    remove: async (id: string | 'all') => {
      const message = await store.remove(id).then(
        () => (id === 'all' ? words.forgotten : null),
        (error: unknown) => sayUndeleted(error, locale),
      )
      if (now.current.step === 'asking') ends.ask(message)
    },
    close: () => {
      // What is being read is stopped in the middle; what is read may stay until the next file.
      if (at.step === 'busy') ends.stop()
      ends.ask(null)
    },
    /** Closes a file that could not be shown. */
    broken: () => ends.fail(words.failures.broken),
  }
}

/** What can be done with an open table, and the way to its columns and back. */
export function tableSteps(
  { show, go, keep }: Pick<Opening, 'show' | 'go' | 'keep'>,
  { at, now }: Pick<Step, 'at' | 'now'>,
  read: ReturnType<typeof reading>['read'],
) {
  return {
    /** Asks for the columns of the open table again. */
    match: () => {
      if (at.step !== 'open') return
      const { kept, summary, counts } = at
      go({ step: 'matching', kept, summary: { ...summary, roles: kept.roles ?? [] }, back: counts })
    },
    /** Goes back to the table that was open before its columns were asked for. */
    goBack: () => {
      if (at.step !== 'matching' || at.back === null) return
      go({ step: 'open', kept: at.kept, summary: at.summary, counts: at.back })
    },
    correct: (rows: readonly CorrectedRow[], counts: RowCounts) => {
      // Another row may have been corrected since this one was looked at.
      const open = now.current
      if (open.step !== 'open') return
      const kept = { ...open.kept, corrected: [...open.kept.corrected, ...rows] }
      // With the last row its list goes, and the focus with it.
      show({ ...open, kept, counts }, counts.rejected === 0)
      void keep(kept)
    },
    undo: async (corrected: readonly CorrectedRow[]) => {
      if (at.step === 'open') await read({ ...at.kept, corrected }, at.summary, at.kept.roles ?? [])
    },
  }
}

/** Opens the file that the address names when the page comes alive. */
function useWaking(
  { quietly }: Step,
  store: KeptFiles,
  { ask, offer, session }: Ends,
  openKept: ReturnType<typeof reading>['openKept'],
  locale: Locale,
): void {
  const { unknownFile, failures } = OPEN_WORDS[locale]
  const wake = async () => {
    const { id: asked, address } = fileInAddress()
    const missing = () => {
      if (address !== null) offer(address)
      else if (asked !== null) ask(unknownFile)
    }
    try {
      // The worker starts while the person still chooses.
      session()
    } catch {
      // Said when a file is opened.
    }
    try {
      const kept = (await store.load()).find(
        (one) => one.id === asked || (address !== null && one.address === address),
      )
      if (kept === undefined) missing()
      else if (crashedWith(kept.id)) ask(failures.crashed, kept)
      else await openKept(kept)
    } catch {
      missing()
      store.setKeeping('refused')
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    quietly(wake)
    // A page that is left in the usual way has not crashed.
    const leave = () => noteOpened(null)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
}
