import type { CSSProperties, ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { GroupMark, StatusMark } from '@/components/claim/status-mark'
import { Phrased } from '@/components/page/phrased'
import { columnsOf, type StripItem, stripOf } from '@/lib/charts/layout/strip'
import type { StatusSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface StripProps {
  readonly series: StatusSeries
  readonly locale: Locale
}

const COLUMNS = 5
/** A heading takes about as much room as two lines. */
const HEADING = 2
/** More marks side by side than these could not be hit. */
const MOST_IN_STRIP = 64

/**
 * Every claim as a mark and a name under its status. Where there is room the marks are side by side in one strip above the
 * names: both are one link, and pointer and focus show the card of its claim.
 */
export function Strip({ series, locale }: StripProps): ReactElement {
  const { length, items } = stripOf(series)
  const starts = columnsOf(
    items.map(({ claims }) => claims.length + HEADING),
    COLUMNS,
  )
  // Each column begins below the first mark of its lists.
  const lefts = starts.map((start) => items[start]?.from ?? 0)
  const columns = lefts.map((left, index) => `${(lefts[index + 1] ?? length) - left}fr`)
  const style = { '--length': length, '--columns': columns.join(' ') } as CSSProperties
  return (
    <div className={length <= MOST_IN_STRIP ? 'strip strip-one' : 'strip'} style={style}>
      <div className="strip-columns">
        {starts.map((start, column) => (
          <div key={start}>
            {items.slice(start, starts[column + 1]).map((item) => (
              <Status key={item.status} item={item} locale={locale} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

interface StatusProps {
  readonly item: StripItem
  readonly locale: Locale
}

function Status({ item, locale }: StatusProps): ReactElement {
  const { status, claims, from, group, inGroup } = item
  const words = CLAIM_WORDS[locale]
  const style = { '--from': from, '--count': claims.length, '--of': inGroup } as CSSProperties
  return (
    <>
      {inGroup !== null && (
        <p className={`strip-group group-${group}`} style={style}>
          <GroupMark group={group} /> <b>{inGroup}</b> {words.groups[group]}
        </p>
      )}
      <section className="strip-status" style={style}>
        <h3>
          <StatusMark status={status} /> <b>{claims.length}</b> {words.statuses[status]}
        </h3>
        <ul>
          {claims.map(({ id, name, quote, lang, said }, index) => (
            <li key={id} style={{ '--at': index } as CSSProperties}>
              <a href={addressOf(claimPath(locale, id))}>
                <span className="strip-mark">
                  <StatusMark status={status} />
                </span>
                <span className="strip-label">
                  <Phrased text={name[locale]} locale={locale} />
                </span>
              </a>
              <div className="strip-card">
                <p>
                  <b className={`group-${group} status-${status}`}>
                    <StatusMark status={status} /> {words.statuses[status]}
                  </b>{' '}
                  · {name[locale]} · <Quote words={quote} lang={lang} />
                </p>
                <p>{said[locale]}</p>
                <a href={addressOf(claimPath(locale, id))} tabIndex={-1}>
                  {CHART_WORDS[locale].openClaim}
                </a>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
