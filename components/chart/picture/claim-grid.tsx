import type { ReactElement } from 'react'
import { HedgedMark } from '@/components/chart/marks/hedged-mark'
import { SignShape } from '@/components/chart/marks/sign-shape'
import { StatusMark } from '@/components/claim/status-mark'
import { Phrased } from '@/components/page/phrased'
import { gridKey, SPREAD, spreadOf } from '@/lib/charts/layout/grid'
import type { LayoutSign } from '@/lib/charts/layout/layout'
import type { GridRow, GridSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { RANK_PARTS } from '@/lib/dossier/vocabulary'
import type { Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface ClaimGridProps {
  readonly series: GridSeries
  readonly locale: Locale
}

/** Counts, or firsts and ranks, as a compact table with its key; the layout of the same name draws it for files. */
export function ClaimGrid({ series, locale }: ClaimGridProps): ReactElement {
  const { kind, rows } = series
  const words = CHART_WORDS[locale].grid
  const parts = rows.some(({ given }) => given !== null) ? RANK_PARTS : []
  return (
    <div className="claim-grid" data-kind={kind}>
      <table>
        <thead>
          <tr>
            {kind === 'counts' && <th scope="col">{words.count}</th>}
            <th scope="col">{kind === 'counts' ? words.what : words.claim}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {words[part]}
              </th>
            ))}
            <th scope="col">{words.found}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {kind === 'counts' && <td>{row.count[locale]}</td>}
              <th scope="row">
                <a href={addressOf(claimPath(locale, row.id))}>
                  <Phrased text={row.label[locale]} locale={locale} />
                </a>
                <Spread row={row} locale={locale} />
              </th>
              {parts.map((part) => (
                <td key={part}>
                  {row.given !== null && (
                    <Sign sign={row.given[part]} name={CHART_WORDS[locale].given[row.given[part]]} />
                  )}
                </td>
              ))}
              <td>
                <Found row={row} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {gridKey(series, locale).map((item) => (
          <li key={item.text}>
            {'sign' in item ? <Sign sign={item.sign} /> : <StatusMark status={item.status} />}
            {item.text}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The status of a claim, and what was found. */
function Found({ row, locale }: { readonly row: GridRow; readonly locale: Locale }): ReactElement {
  const { status, found } = row
  const name = CLAIM_WORDS[locale].statuses[status]
  return (
    <span>
      <span title={name}>
        <StatusMark status={status} />
        {found !== null && <span className="visually-hidden">{name}</span>}
      </span>
      <span>
        <Phrased text={found?.[locale] ?? name} locale={locale} />
      </span>
    </span>
  )
}

/** How far a number of the article may go, where that is not one number. */
function Spread({ row, locale }: { readonly row: GridRow; readonly locale: Locale }): ReactElement | null {
  const spread = spreadOf(row, locale)
  if (spread === null) return null
  return (
    <span className="spread" title={row.spread?.card.range?.[locale]}>
      {spread.least}
      <svg {...SPREAD} viewBox={`0 0 ${SPREAD.width} ${SPREAD.height}`} aria-hidden="true">
        <HedgedMark mark={spread.mark} />
      </svg>
      {spread.most}
    </span>
  )
}

function Sign({ sign, name }: { readonly sign: LayoutSign['sign']; readonly name?: string }): ReactElement {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is named where it says something itself
    <svg
      className="sign"
      width="18"
      height="16"
      viewBox="-9 -8 18 16"
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <SignShape sign={sign} />
    </svg>
  )
}
