import type { ReactElement } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import type { WidthName } from '@/lib/charts/layout/layout'
import type { View } from '@/lib/charts/view'

/** So far a picture may grow beyond the width for which it was laid out before its words look too large. */
const MOST_ENLARGED: Readonly<Record<WidthName, number>> = { phone: 1.25, column: 1.25, wide: 1.18 }

interface ViewsProps {
  readonly views: readonly View[]
  /** The alternative text of a view. */
  readonly altOf: (view: View) => string
}

/** Every view of a chart as a picture: the style sheet shows the one that fits the box around them and is chosen. */
export function Views({ views, altOf }: ViewsProps): ReactElement[] {
  return views.map((view) => {
    const { measure, scale, width, layout } = view
    return (
      <div
        key={`${measure} ${scale} ${width}`}
        className="view"
        data-measure={measure}
        data-scale={scale}
        data-width={width}
        style={{ maxWidth: `${Math.round(layout.width * MOST_ENLARGED[width])}px` }}
      >
        <Picture layout={layout} alt={altOf(view)} />
      </div>
    )
  })
}
