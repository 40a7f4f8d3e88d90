import { type ReactElement, useState } from 'react'
import { useOpenTable } from '@/components/open/open-context'
import { useFail } from '@/components/open/use-fail'
import { JOINS } from '@/lib/locale'
import { changedCells } from '@/lib/open/changed-cells'
import type { RejectedView } from '@/lib/open/row-views'

interface RejectedRowProps {
  readonly item: RejectedView
  /** Gives whether the row is sound now. */
  readonly onCorrect: (cells: readonly string[]) => Promise<boolean>
}

/** One row that is rejected: what is wrong, what is proposed, and its cells to be written anew. */
export function RejectedRowItem({ item, onCorrect }: RejectedRowProps): ReactElement {
  const {
    locale,
    summary: { header },
    words: { rejected: words },
  } = useOpenTable()
  const [tried, setTried] = useState(false)
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
        {[problem, expected, fix].join(JOINS[locale].gap)}
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
            aria-label={`${words.accept} (${words.row(String(row))})`}
          >
            {words.accept}
          </button>
        </p>
      )}
      <details>
        <summary>{words.correct}</summary>
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
      </details>
    </li>
  )
}
