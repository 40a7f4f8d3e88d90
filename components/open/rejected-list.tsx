import { type ReactElement, useState } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { useOpen, useOpenTable } from '@/components/open/open-context'
import { useAnswer, useFail } from '@/components/open/use-answer'
import { WriteButton } from '@/components/open/write-button'
import { inBrackets, JOINS } from '@/lib/locale'
import type { CorrectedRow } from '@/lib/open/rejected-row'
import type { RejectedView } from '@/lib/open/row-views'
import { writeTotal } from '@/lib/quantity/write-total'
import { isolated } from '@/lib/text/isolated'

const STEP = 20

/** The rows that could not be read: what is wrong, what is allowed, what could be instead; to be accepted or corrected in place. */
export function RejectedList(): ReactElement | null {
  const { correct: corrected, undo } = useOpen()
  const { kept, counts, session, locale, words } = useOpenTable()
  const count = counts.rejected
  const fail = useFail()
  const [most, setMost] = useState(STEP)
  const [moves, setMoves] = useState(0)
  /** What was corrected before all proposals were accepted: so much can be gone back to. */
  const [before, setBefore] = useState<readonly CorrectedRow[] | null>(null)
  const look = () => session.rejected(0, most, locale)
  const [tries, setTries] = useState(0)
  const rows = useAnswer(look, [most, count, tries]).answer?.value ?? []

  /** Whether a row was sound and has gone back to the table. */
  const take = async (correcting: ReturnType<typeof session.correct>): Promise<boolean> => {
    const { corrected: sound, counts: after } = await correcting
    if (sound.length > 0) {
      corrected(sound, after)
      // With the last row the list goes, and the page’s own heading takes the focus.
      if (after.rejected > 0) setMoves((made) => made + 1)
    } else setTries((made) => made + 1)
    return sound.length > 0
  }
  const acceptAll = async () => {
    if (await take(session.acceptAll())) setBefore(kept.corrected)
  }
  if (count === 0 && before === null) return null
  return (
    <section className="open-rejected">
      <ArrivedHeading moves={moves}>{words.rejected.title(writeTotal(count))}</ArrivedHeading>
      {count > 0 && <p>{words.rejected.text}</p>}
      <p className="take-row">
        {counts.proposals > 1 && (
          <button type="button" onClick={() => acceptAll().catch(fail)}>
            {words.rejected.acceptAll(writeTotal(counts.proposals))}
          </button>
        )}
        {before !== null && (
          <button type="button" onClick={() => void undo(before)}>
            {words.rejected.undo(writeTotal(kept.corrected.length - before.length))}
          </button>
        )}
        {count > 0 && <WriteButton which="rejected">{words.rejected.download}</WriteButton>}
      </p>
      <ul>
        {rows.map((row, at) => (
          <RejectedRowItem
            key={row.row}
            item={row}
            isSaid={rows[at - 1]?.expected === row.expected && rows[at - 1]?.fix === row.fix}
            onCorrect={(cells) => take(session.correct([{ row: row.row, cells }]))}
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

interface RejectedRowProps {
  readonly item: RejectedView
  /** Whether the row before has said what is allowed and what to do. */
  readonly isSaid: boolean
  /** Gives whether the row is sound now. */
  readonly onCorrect: (cells: readonly string[]) => Promise<boolean>
}

type Cells = readonly string[]

/** What a proposal changes, as column and new cell; the whole row when it fills up missing cells. */
function changedCells(cells: Cells, proposal: Cells, header: Cells): string {
  const different = proposal.flatMap((cell, at) =>
    cell === (cells[at] ?? '') ? [] : [`${isolated(header[at] ?? '')} = ${isolated(cell)}`],
  )
  return different.length === 0 ? proposal.map(isolated).join(', ') : different.join(', ')
}

/** One row that is rejected: what is wrong, what is proposed, and its cells to be written anew. */
function RejectedRowItem({ item, isSaid, onCorrect }: RejectedRowProps): ReactElement {
  const {
    locale,
    summary: { header },
    words: { rejected: words },
  } = useOpenTable()
  const [tried, setTried] = useState(false)
  // A file can have thousands of columns.
  const [unfolded, setUnfolded] = useState(false)
  const { row, cells, column, problem, expected, fix, proposal } = item
  const fail = useFail()
  const correct = (next: readonly string[]) => {
    onCorrect(next)
      .then((sound) => setTried(!sound))
      .catch(fail)
  }
  return (
    <li>
      <p {...(tried ? { role: 'alert' } : {})}>
        <b>{words.row(String(row))}</b>
        {column !== null && (
          <>
            {JOINS[locale].comma}
            <bdi>
              <code>{column}</code>
            </bdi>
          </>
        )}
        {JOINS[locale].colon}
        {tried && words.stillWrong}
        {(isSaid && !tried ? [problem] : [problem, expected, fix]).join(JOINS[locale].gap)}
      </p>
      {proposal !== null && (
        <p>
          {words.proposal}
          {JOINS[locale].colon}
          <bdi>
            <code>{changedCells(cells, proposal, header)}</code>
          </bdi>{' '}
          <button
            type="button"
            onClick={() => correct(proposal)}
            aria-label={words.accept + inBrackets(words.row(String(row)), locale)}
          >
            {words.accept}
          </button>
        </p>
      )}
      <details onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>{words.correct}</summary>
        {unfolded && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const form = new FormData(event.currentTarget)
              correct(header.map((_, at) => String(form.get(`cell-${at}`) ?? '')))
            }}
          >
            {header.map((name, at) => (
              <label key={name}>
                <span>{name}</span>
                <input name={`cell-${at}`} defaultValue={cells[at] ?? ''} />
              </label>
            ))}
            <button type="submit">{words.save}</button>
          </form>
        )}
      </details>
    </li>
  )
}
