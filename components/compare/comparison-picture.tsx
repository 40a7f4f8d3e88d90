import type { ReactNode } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import type { Comparison } from '@/lib/charts/comparison'
import { viewsOfComparison } from '@/lib/charts/comparison-views'
import { altOf } from '@/lib/charts/sentence'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'

/** A picture may grow so far beyond the width for which it was drawn before its words look too large. */
const MOST_ENLARGED = 1.2

interface ComparisonPictureProps {
  readonly comparison: Comparison
  readonly locale: Locale
  /** Without the box that lets the style sheet choose the width, where there is one already. */
  readonly bare?: boolean
}

/** A comparison as pictures of both widths, of which the style sheet shows the one that fits. */
export function ComparisonPicture({ comparison, locale, bare = false }: ComparisonPictureProps): ReactNode {
  const { series, items, per } = comparison
  const title = COMPARE_WORDS[locale].pictureTitle(
    items.map(({ item }) => item.name),
    per,
  )
  const pictures = viewsOfComparison(comparison, locale).map(({ width, layout }) => {
    return (
      <div
        key={width}
        className="view"
        data-width={width}
        data-measure="0"
        data-scale="0"
        style={{ maxWidth: `${Math.round(layout.width * MOST_ENLARGED)}px` }}
      >
        <Picture layout={layout} alt={altOf(title, series, locale)} />
      </div>
    )
  })
  return bare ? pictures : <div className="views">{pictures}</div>
}
