import type { ReactElement } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import { MOST_ENLARGED, type View } from '@/lib/charts/layout/layout'

interface ViewsProps {
  readonly views: readonly View[]
  /** The alternative text of a view. */
  readonly altOf: (view: View) => string
}

/** Every view of a chart as a picture: the style sheet shows the one that fits the box around them and is chosen. */
export function Views({ views, altOf }: ViewsProps): ReactElement[] {
  return views.map((view) => {
    const { measure, width, layout } = view
    return (
      <div
        key={`${measure} ${width}`}
        className="view"
        data-measure={measure}
        data-width={width}
        style={{ maxWidth: `${Math.round(layout.width * MOST_ENLARGED)}px` }}
      >
        <Picture layout={layout} alt={altOf(view)} />
      </div>
    )
  })
}
