import type { ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import type { Chart } from '@/lib/charts/chart'
import type { Export } from '@/lib/exports/export'
import type { Locale } from '@/lib/locale'
import { addressOf, figurePath } from '@/lib/site/address'

interface ChartFilesTableProps {
  readonly charts: readonly Chart[]
  /** The families of files that each chart has. */
  readonly exports: readonly Export[]
  readonly locale: Locale
}

/** The files of each chart in the page’s language; its own page has all of them. */
export function ChartFilesTable({ charts, exports, locale }: ChartFilesTableProps): ReactElement {
  const words = DATA_WORDS[locale]
  return (
    <div className="data-scroll">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.charts}</th>
            <th scope="col" colSpan={exports.length}>
              {words.file}
            </th>
          </tr>
        </thead>
        <tbody>
          {charts.map(({ slug, measures: [{ title }] }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={addressOf(figurePath(locale, slug))}>{title[locale]}</a>
                <br />
                <code>{slug}</code>
              </th>
              {exports.map(({ pattern, files }) => {
                const ending = pattern.slice(pattern.lastIndexOf('.') + 1)
                const file = [`/figures/${slug}.${locale}.${ending}`, `/figures/${slug}.${ending}`].flatMap(
                  (path) => files.filter((other) => other.path === path),
                )[0]
                if (file === undefined) return <td key={pattern} />
                return (
                  <td key={pattern}>
                    <a href={addressOf(file.path)} aria-label={`${ending.toUpperCase()}: ${title[locale]}`}>
                      {ending.toUpperCase()}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
