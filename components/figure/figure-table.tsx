import type { ReactElement } from 'react'
import type { TableRow } from '@/lib/figures/table'
import { addressOf } from '@/lib/i18n/address'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'

/** A longer table would weigh on every reader of the page; the file beside it has all rows. */
const MOST_ROWS = 50

interface FigureTableProps {
  readonly rows: readonly TableRow[]
  readonly caption: string
  readonly locale: Locale
}

/** A figure's data as a table: the form of it that needs no picture. */
export function FigureTable({ rows, caption, locale }: FigureTableProps): ReactElement {
  const words = FIGURE_WORDS[locale]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="figure-table">
        <caption>
          {caption}
          {rows.length > MOST_ROWS && words.firstRows(MOST_ROWS, rows.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.figure}</th>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={`${row.source} ${row.id}`}>
              <th scope="row">
                {row.claim === null ? (
                  row.name[locale]
                ) : (
                  <a href={addressOf(`/${locale}/claims/${row.claim}/`)}>{row.name[locale]}</a>
                )}
              </th>
              <td>{row.written[locale]}</td>
              <td>{words.whoSays[row.source]}</td>
              <td>{row.where[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
