import type { Remote } from 'comlink'
import { type ReactElement, useEffect, useState } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { RejectedRowItem } from '@/components/open/rejected-row'
import { useFail } from '@/components/open/use-fail'
import { saveFile } from '@/components/page/save-file'
import type { Locale } from '@/lib/locale'
import type { RejectedView } from '@/lib/open/row-views'
import type { CorrectedRow, OpenSession, RowCounts } from '@/lib/open/session'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface RejectedListProps {
  readonly count: number
  readonly header: readonly string[]
  /** The rows that were put back already. */
  readonly corrected: readonly CorrectedRow[]
  readonly name: string
  readonly session: Remote<OpenSession>
  readonly locale: Locale
  readonly onCorrected: (rows: readonly CorrectedRow[], counts: RowCounts) => void
  readonly onUndo: (corrected: readonly CorrectedRow[]) => void
}

const STEP = 20

/** The rows that something is wrong with: what, what is allowed, what could be instead; to be accepted or corrected in place. */
export function RejectedList(props: RejectedListProps): ReactElement | null {
  const { count, header, corrected, name, session, locale, onCorrected, onUndo } = props
  const words = OPEN_WORDS[locale].rejected
  const fail = useFail()
  const [most, setMost] = useState(STEP)
  const [rows, setRows] = useState<readonly RejectedView[]>([])
  const [proposals, setProposals] = useState(0)
  const [moves, setMoves] = useState(0)
  const [writing, setWriting] = useState(false)
  const [unwritten, setUnwritten] = useState(false)
  /** What was corrected before all proposals were accepted: so much can be gone back to. */
  const [before, setBefore] = useState<readonly CorrectedRow[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: correcting changes which rows there are
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const [found, proposed] = await Promise.all([
        session.rejected(0, most, locale),
        session.proposalCount(),
      ])
      if (!wanted) return
      setRows(found)
      setProposals(proposed)
    }
    look().catch(fail)
    return () => {
      wanted = false
    }
  }, [session, most, locale, count, fail])

  /** Whether a row was sound and has gone back to the table. */
  const correct = async (wanted: readonly CorrectedRow[]): Promise<boolean> => {
    const { corrected: sound, counts } = await session.correct([...wanted])
    if (sound.length > 0) {
      onCorrected(sound, counts)
      // With the last row the list goes, and the page’s own heading takes the focus.
      if (counts.rejected > 0) setMoves((made) => made + 1)
    } else setRows(await session.rejected(0, most, locale))
    return sound.length > 0
  }
  const download = async () => {
    setWriting(true)
    setUnwritten(false)
    try {
      const file = await session.download('rejected', locale)
      if (file !== null) saveFile(`${name}-rejected.csv`, file)
    } catch {
      setUnwritten(true)
    }
    setWriting(false)
  }
  const acceptAll = async () => {
    if (await correct(await session.proposals())) setBefore(corrected)
  }
  if (count === 0 && before === null) return null
  return (
    <section className="open-rejected">
      <ArrivedHeading moves={moves}>{words.title(writeTotal(count))}</ArrivedHeading>
      {count > 0 && <p>{words.text}</p>}
      <p className="take-row">
        {proposals > 1 && (
          <button type="button" onClick={() => acceptAll().catch(fail)}>
            {words.acceptAll(writeTotal(proposals))}
          </button>
        )}
        {before !== null && (
          <button type="button" onClick={() => onUndo(before)}>
            {words.undo(writeTotal(corrected.length - before.length))}
          </button>
        )}
        {count > 0 && (
          <button type="button" disabled={writing} onClick={() => void download()}>
            {words.download}
          </button>
        )}
        <span role="status">{writing ? OPEN_WORDS[locale].writing : ''}</span>
      </p>
      {unwritten && <p role="alert">{OPEN_WORDS[locale].unwritten}</p>}
      <ul>
        {rows.map((row) => (
          <RejectedRowItem
            key={row.row}
            item={row}
            header={header}
            locale={locale}
            onCorrect={(cells) => correct([{ row: row.row, cells }])}
          />
        ))}
      </ul>
      {rows.length < count && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {words.more}
        </button>
      )}
    </section>
  )
}
