import { Fragment, type ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import { Phrased } from '@/components/page/phrased'
import { Table } from '@/components/page/table'
import type { Chart } from '@/lib/charts/chart'
import type { Export } from '@/lib/exports/export'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, figurePath } from '@/lib/site/address'

interface ChartFilesTableProps {
  readonly charts: readonly Chart[]
  /** The families of files that each chart has. */
  readonly exports: readonly Export[]
  readonly locale: Locale
}

/** The files of each chart in the page’s language; its own page has all of them. */
export function ChartFilesTable({ charts, exports, locale }: ChartFilesTableProps): ReactElement {
  const endings = [...new Set(exports.map(({ pattern }) => pattern.slice(pattern.lastIndexOf('.') + 1)))]
  const files = exports.flatMap((one) => one.files)
  return (
    <div className="data-scroll">
      <Table
        className="data-table"
        columns={[DATA_WORDS[locale].charts, ...endings.map((ending) => ending.toUpperCase())]}
        rows={charts.map(({ slug, measures: [{ title }] }) => ({
          id: slug,
          cells: [
            <Fragment key="chart">
              <a href={addressOf(figurePath(locale, slug))}>
                <Phrased text={title[locale]} locale={locale} />
              </a>
              <br />
              <code>{slug}</code>
            </Fragment>,
            ...endings.map((ending) => {
              const [file] = [`/figures/${slug}.${locale}.${ending}`, `/figures/${slug}.${ending}`].flatMap(
                (path) => files.filter((other) => other.path === path),
              )
              const name = ending.toUpperCase()
              return (
                file !== undefined && (
                  <a
                    key={ending}
                    href={addressOf(file.path)}
                    aria-label={name + JOINS[locale].colon + title[locale]}
                  >
                    {name}
                  </a>
                )
              )
            }),
          ],
        }))}
      />
    </div>
  )
}
