import type { ReactElement } from 'react'
import { ClaimGrid } from '@/components/chart/picture/claim-grid'
import { StatusMark } from '@/components/claim/status-mark'
import { kindOf, type Series } from '@/lib/charts/kinds'
import type { GridSeries } from '@/lib/charts/series/grid'
import type { StatusSeries } from '@/lib/charts/series/lists'
import { groupOf, statusesOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

/** Whether a series is shown as a list. */
export function isList(series: Series): series is ListSeries {
  return kindOf(series).display === 'list'
}

type ListSeries = StatusSeries | GridSeries

interface ListPictureProps {
  readonly series: ListSeries
  readonly locale: Locale
}

/** Kinds of chart that a page shows as a list: their marks are links and words. */
export function ListPicture({ series, locale }: ListPictureProps): ReactElement {
  return series.kind === 'status' ? (
    <Statuses series={series} locale={locale} />
  ) : (
    <ClaimGrid series={series} locale={locale} />
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
