import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import type { TableRow } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ChartTableProps {
  readonly rows: readonly TableRow[]
  readonly caption: string
  readonly locale: Locale
}

/** What only some charts have in their rows, with the words for it. */
const EXTRA = {
  status: ({ status }: TableRow, locale: Locale) =>
    status === null ? '' : CLAIM_WORDS[locale].statuses[status],
  topic: ({ topic }: TableRow, locale: Locale) => topic?.name[locale] ?? '',
} as const
const EXTRAS = ['topic', 'status'] as const

/** A chart’s data as a table: the form of it that needs no picture. */
export function ChartTable({ rows, caption, locale }: ChartTableProps): ReactElement {
  const words = CHART_WORDS[locale]
  const oneTopic = new Set(rows.flatMap(({ topic }) => topic?.id ?? [])).size === 1
  const extras = EXTRAS.filter(
    (name) => rows.some((row) => row[name] !== null) && !(name === 'topic' && oneTopic),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['name', 'number', ...extras, 'who', 'source'] as const).map((name) => (
              <th key={name} scope="col">
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.source} ${row.id}`}>
              <th scope="row">
                {row.claim === null ? (
                  row.name[locale]
                ) : (
                  <a href={addressOf(`/${locale}/claims/${row.claim}/`)}>{row.name[locale]}</a>
                )}
              </th>
              <td>
                <Whole text={row.written[locale]} />
              </td>
              {extras.map((name) => (
                <td key={name}>
                  <Whole text={EXTRA[name](row, locale)} />
                </td>
              ))}
              <td data-who={row.source}>{words.origin[row.source]}</td>
              <td>
                <Whole text={row.where[locale]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
