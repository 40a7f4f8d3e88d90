import type { Remote } from 'comlink'
import { type ReactElement, useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import type { AsideView, OpenSession, RowCounts } from '@/lib/open/session'

interface AsideListProps {
  readonly count: number
  readonly header: readonly string[]
  readonly session: Remote<OpenSession>
  readonly locale: Locale
  readonly onDownload: () => void
  readonly onMended: (rows: readonly { row: number; cells: readonly string[] }[], counts: RowCounts) => void
}

const STEP = 20
/** At most so many proposals are fetched to be accepted together. */
const MOST_ACCEPTED = 10_000

/** The rows that something is wrong with: what, what is allowed, what could be instead; to be accepted or mended in place. */
export function AsideList({
  count,
  header,
  session,
  locale,
  onDownload,
  onMended,
}: AsideListProps): ReactElement {
  const words = OPEN_WORDS[locale].aside
  const [most, setMost] = useState(STEP)
  const [rows, setRows] = useState<readonly AsideView[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: mending changes which rows there are
  useEffect(() => {
    let wanted = true
    void session.aside(0, most, locale).then((found) => {
      if (wanted) setRows(found)
    })
    return () => {
      wanted = false
    }
  }, [session, most, locale, count])
  const mend = async (mended: readonly { row: number; cells: readonly string[] }[]) => {
    const { mended: sound, counts } = await session.mend([...mended])
    if (sound > 0) onMended(mended, counts)
    else setRows(await session.aside(0, most, locale))
  }
  const acceptAll = async () => {
    const all = await session.aside(0, MOST_ACCEPTED, locale)
    await mend(all.flatMap(({ row, proposal }) => (proposal === null ? [] : [{ row, cells: proposal }])))
  }
  const proposed = rows.filter(({ proposal }) => proposal !== null).length
  return (
    <section className="open-aside">
      <h2>{words.title(String(count))}</h2>
      <p>{words.text}</p>
      <p className="take-row">
        {proposed > 1 && (
          <button type="button" onClick={() => void acceptAll()}>
            {words.acceptAll(String(proposed))}
          </button>
        )}
        <button type="button" onClick={onDownload}>
          {words.download}
        </button>
      </p>
      <ul>
        {rows.map((row) => (
          <AsideItem
            key={row.row}
            item={row}
            header={header}
            locale={locale}
            onMend={(cells) => void mend([{ row: row.row, cells }])}
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

interface AsideItemProps {
  readonly item: AsideView
  readonly header: readonly string[]
  readonly locale: Locale
  readonly onMend: (cells: readonly string[]) => void
}

function AsideItem({ item, header, locale, onMend }: AsideItemProps): ReactElement {
  const words = OPEN_WORDS[locale].aside
  const stop = locale === 'zh' ? '；' : '. '
  const { row, cells, column, wrong, allowed, remedy, proposal } = item
  return (
    <li>
      <p>
        <b>{words.row(String(row))}</b> {column !== null && <code>{column}</code>} {wrong}
        {stop}
        {allowed}
        {locale === 'zh' ? '。' : '. '}
        {remedy}
      </p>
      {proposal !== null && (
        <p>
          {words.proposal}
          {locale === 'zh' ? '：' : ': '}
          <code>{changed(cells, proposal, header)}</code>{' '}
          <button
            type="button"
            onClick={() => onMend(proposal)}
            aria-label={`${words.accept} (${words.row(String(row))})`}
          >
            {words.accept}
          </button>
        </p>
      )}
      <details>
        <summary>{words.mend}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            onMend(header.map((_, at) => String(form.get(`cell-${at}`) ?? '')))
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

/** What a proposal changes, as column and new cell; the whole row when it fills up missing cells. */
function changed(cells: readonly string[], proposal: readonly string[], header: readonly string[]): string {
  const different = proposal.flatMap((cell, at) =>
    cell === (cells[at] ?? '') ? [] : [`${header[at] ?? ''} = ${cell}`],
  )
  return different.length === 0 ? proposal.join(', ') : different.join(', ')
}
