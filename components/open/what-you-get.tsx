import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { Table } from '@/components/page/table'
import { viewsOfSeries } from '@/lib/charts/views'
import { JOINS, type Locale } from '@/lib/locale'
import { OpenTable } from '@/lib/open/open-table'
import { SAMPLE_DAY, SAMPLE_ROLES, SAMPLE_SHOWN, SAMPLES } from '@/lib/open/sample-words'
import { START_WORDS } from '@/lib/open/start-words'
import { tableCharts } from '@/lib/open/table-charts'
import { readTableText } from '@/lib/open/table-file'
import { OPEN_WORDS } from '@/lib/open/words'
import { dayNumber } from '@/lib/quantity/date'

/** The first rows of the sample, and the chart that the page itself makes of them. */
function shownSample(locale: Locale) {
  const lines = SAMPLES[locale].split('\n').slice(0, SAMPLE_SHOWN + 1)
  const file = readTableText(`${lines.join('\n')}\n`, ',')
  const table = new OpenTable(file, SAMPLE_ROLES)
  const rows = Uint32Array.from({ length: table.length }, (_, row) => row)
  const { header, columns } = file
  const [chart] = tableCharts(table, rows, 1, { locale, today: dayNumber(SAMPLE_DAY) }).charts
  if (chart === undefined) throw new Error('The sample has no chart')
  const shown = header.map((name, at) => ({ name, cells: columns[at]?.slice(0, SAMPLE_SHOWN) ?? [] }))
  // As on paper: what the example does not need is not in it.
  return { columns: shown.filter((_, at) => SHOWN.some((role) => SAMPLE_ROLES[at] === role)), chart }
}

const SHOWN = ['label', 'value', 'low', 'high'] as const

/** What becomes of a table, by an example, and which columns help: shown before a file is chosen. */
export function WhatYouGet({ locale }: { readonly locale: Locale }): ReactElement {
  const { get, columns: help } = START_WORDS[locale]
  const { roles } = OPEN_WORDS[locale]
  const { columns, chart } = shownSample(locale)
  return (
    <>
      <section>
        <h2>{get.title}</h2>
        <p>{get.text}</p>
        <div className="data-scroll">
          <Table
            className="open-columns"
            columns={columns.map(({ name }) => name)}
            rows={Array.from({ length: SAMPLE_SHOWN }, (_, row) => {
              const [label, ...others] = columns.map(({ cells }) => cells[row])
              return { id: String(row), cells: [label, ...others] }
            })}
          />
        </div>
        <figure className="views">
          <Views views={viewsOfSeries({ ...chart, title: get.chart }, locale)} />
        </figure>
        <p>{get.also}</p>
        <ul>
          {get.more.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{help.title}</h2>
        <p>{help.text}</p>
        <div className="data-scroll">
          <Table
            className="open-columns"
            columns={[help.column, help.holds, help.examples]}
            rows={help.rows.map(([names, holds, example]) => ({
              id: holds,
              cells: [names.map((role) => roles[role]).join(JOINS[locale].listComma), holds, example],
            }))}
          />
        </div>
      </section>
    </>
  )
}
