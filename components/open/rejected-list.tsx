import { type ReactElement, useState } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { useOpen, useOpenTable } from '@/components/open/open-context'
import { RejectedRowItem } from '@/components/open/rejected-row'
import { useAnswer } from '@/components/open/use-answer'
import { useFail } from '@/components/open/use-fail'
import { useWriting } from '@/components/open/use-writing'
import { saveFile } from '@/components/page/save-file'
import type { CorrectedRow } from '@/lib/open/session'
import { writeTotal } from '@/lib/quantity/write-total'

const STEP = 20

/** The rows that could not be read: what is wrong, what is allowed, what could be instead; to be accepted or corrected in place. */
export function RejectedList(): ReactElement | null {
  const { correct: corrected, undo } = useOpen()
  const { kept, counts, session, name, locale, words } = useOpenTable()
  const count = counts.rejected
  const fail = useFail()
  const { writing, error, write } = useWriting()
  const [most, setMost] = useState(STEP)
  const [moves, setMoves] = useState(0)
  /** What was corrected before all proposals were accepted: so much can be gone back to. */
  const [before, setBefore] = useState<readonly CorrectedRow[] | null>(null)
  const look = async () => {
    const rows = await session.rejected(0, most, locale)
    return { rows, proposals: await session.proposalCount() }
  }
  const [found, setFound] = useAnswer(look, `${most} ${count}`)
  const { rows, proposals } = found ?? { rows: [], proposals: 0 }

  /** Whether a row was sound and has gone back to the table. */
  const correct = async (wanted: readonly CorrectedRow[]): Promise<boolean> => {
    const { corrected: sound, counts: after } = await session.correct([...wanted])
    if (sound.length > 0) {
      corrected(sound, after)
      // With the last row the list goes, and the page’s own heading takes the focus.
      if (after.rejected > 0) setMoves((made) => made + 1)
    } else setFound(await look())
    return sound.length > 0
  }
  const download = async () => {
    const file = await session.download('rejected', locale)
    if (file !== null) saveFile(`${name}-rejected.csv`, file)
  }
  const acceptAll = async () => {
    if (await correct(await session.proposals())) setBefore(kept.corrected)
  }
  if (count === 0 && before === null) return null
  return (
    <section className="open-rejected">
      <ArrivedHeading moves={moves}>{words.rejected.title(writeTotal(count))}</ArrivedHeading>
      {count > 0 && <p>{words.rejected.text}</p>}
      <p className="take-row">
        {proposals > 1 && (
          <button type="button" onClick={() => acceptAll().catch(fail)}>
            {words.rejected.acceptAll(writeTotal(proposals))}
          </button>
        )}
        {before !== null && (
          <button type="button" onClick={() => void undo(before)}>
            {words.rejected.undo(writeTotal(kept.corrected.length - before.length))}
          </button>
        )}
        {count > 0 && (
          <button type="button" disabled={writing} onClick={() => write(download)}>
            {words.rejected.download}
          </button>
        )}
        <span role="status">{writing ? words.writing : ''}</span>
      </p>
      {error !== null && <p role="alert">{words.unwritten}</p>}
      <ul>
        {rows.map((row) => (
          <RejectedRowItem
            key={row.row}
            item={row}
            onCorrect={(cells) => correct([{ row: row.row, cells }])}
          />
        ))}
      </ul>
      {rows.length < count && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {words.rejected.more}
        </button>
      )}
    </section>
  )
}
