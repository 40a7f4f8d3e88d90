import type { ReactElement } from 'react'
import { ClaimGrid } from '@/components/chart/picture/claim-grid'
import { Strip } from '@/components/chart/picture/strip'
import { chartKindOf, type Series } from '@/lib/charts/kinds'
import type { GridSeries, StatusSeries } from '@/lib/charts/series/lists'
import type { Locale } from '@/lib/locale'

/** Whether a series is shown as a list. */
export function isList(series: Series): series is ListSeries {
  return chartKindOf(series).isList === true
}

type ListSeries = StatusSeries | GridSeries

interface ListPictureProps {
  readonly series: ListSeries
  readonly locale: Locale
}

/** Kinds of chart that a page shows as a list: their marks are links and words. */
export function ListPicture({ series, locale }: ListPictureProps): ReactElement {
  return series.kind === 'status' ? (
    <Strip series={series} locale={locale} />
  ) : (
    <ClaimGrid series={series} locale={locale} />
  )
}
