import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { kindOf, type Series } from '@/lib/charts/kinds'
import type { RankSeries, StatusSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { groupOf, statusesOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

/** Whether a series is shown as a list. */
export function isList(series: Series): series is ListSeries {
  return kindOf(series).display === 'list'
}

type ListSeries = StatusSeries | RankSeries

interface ListPictureProps {
  readonly series: ListSeries
  readonly locale: Locale
}

/** Kinds of chart that a page shows as a list: their marks are links and words. */
export function ListPicture({ series, locale }: ListPictureProps): ReactElement {
  return series.kind === 'status' ? (
    <Statuses series={series} locale={locale} />
  ) : (
    <Ranks series={series} locale={locale} />
  )
}

function Statuses({
  series,
  locale,
}: {
  readonly series: StatusSeries
  readonly locale: Locale
}): ReactElement {
  const words = CLAIM_WORDS[locale]
  const all = series.topics.flatMap((topic) => topic.claims)
  return (
    <div className="statuses">
      <ul className="status-key">
        {STATUS_GROUPS.map((group) => (
          <li key={group}>
            <a className={`group-${group}`} href={addressOf(`/${locale}/claims/?group=${group}`)}>
              <span>{words.groups[group]}</span>
              <b>{all.filter((claim) => groupOf(claim.status) === group).length}</b>
            </a>
            <ul>
              {statusesOf(group).map((status) => (
                <li key={status}>
                  <a href={addressOf(`/${locale}/claims/?status=${status}`)}>
                    <StatusMark status={status} />
                    <span>{words.statuses[status]}</span>
                    <b>{all.filter((claim) => claim.status === status).length}</b>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <dl className="status-topics">
        {series.topics.map(({ topic, claims }) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd>
              {claims.map((claim) => (
                <a
                  key={claim.id}
                  href={addressOf(`/${locale}/claims/${claim.id}/`)}
                  title={`${claim.statement[locale]} (${words.statuses[claim.status]})`}
                  aria-label={`${words.statuses[claim.status]}: ${claim.statement[locale]}`}
                >
                  <StatusMark status={claim.status} />
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Ranks({ series, locale }: { readonly series: RankSeries; readonly locale: Locale }): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <ul className="ranks">
      {series.rows.map((row) => (
        <li key={row.id}>
          <p className="rank-figure">
            <b>{row.written[locale]}</b>
            <span className="rank-status">
              <StatusMark status={row.status} /> {words.statuses[row.status]}
            </span>
          </p>
          <div>
            <p className="rank-statement">
              <a href={addressOf(`/${locale}/claims/${row.id}/`)}>{row.statement[locale]}</a>
            </p>
            <p className="rank-note">
              {CHART_WORDS[locale].saidBy(row.says?.[locale] ?? null, row.where[locale])}
              {JOINS[locale].gap}
              {row.note[locale]}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
