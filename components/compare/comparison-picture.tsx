import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { type Comparison, viewsOfComparison } from '@/lib/charts/comparison'
import { rowTable } from '@/lib/charts/series/rows'
import { altOf } from '@/lib/charts/table'
import { calledOf } from '@/lib/compare/pick-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'

interface ComparisonPictureProps {
  readonly comparison: Comparison
  readonly locale: Locale
}

/** A comparison as pictures of both widths, of which the style sheet shows the one that fits the box around them. */
export function ComparisonPicture({ comparison, locale }: ComparisonPictureProps): ReactElement {
  const { series, items, per } = comparison
  const names = items.map(({ item }) => calledOf(item, locale))
  const alt = altOf(COMPARE_WORDS[locale].pictureTitle(names, per), rowTable(series), locale)
  return <Views views={viewsOfComparison(comparison, locale)} altOf={() => alt} />
}
