import type { ReactElement } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import { MOST_ENLARGED, type View } from '@/lib/charts/layout/layout'

/** Every view of a chart as a picture: the style sheet shows the one that fits the box around them and is chosen. */
export function Views({ views }: { readonly views: readonly View[] }): ReactElement[] {
  return views.map(({ measure, width, layout, alt }) => (
    <div
      key={`${measure} ${width}`}
      className="view"
      data-measure={measure}
      data-width={width}
      style={{ maxWidth: `${Math.round(layout.width * MOST_ENLARGED)}px` }}
    >
      <Picture layout={layout} alt={alt} />
    </div>
  ))
}
