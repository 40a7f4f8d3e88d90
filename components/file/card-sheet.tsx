import type { ReactElement, ReactNode } from 'react'
import { Fades } from '@/components/chart/marks/fades'
import { SheetFoot } from '@/components/file/sheet-foot'
import type { SheetSize } from '@/lib/exports/card-size'
import type { Outliner } from '@/lib/typeface/outline'

interface CardSheetProps {
  readonly size: SheetSize
  readonly title: string
  readonly source: string
  readonly address: string
  readonly outliner: Outliner
  readonly children: ReactNode
}

/** A sheet of fixed size with its foot: the card of a page where a link to it is shared, or a figure as a slide. */
export function CardSheet({
  size,
  title,
  source,
  address,
  outliner,
  children,
}: CardSheetProps): ReactElement {
  const { width, height } = size
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{title}</title>
      <Fades />
      <rect width={width} height={height} fill="var(--paper)" />
      {children}
      <SheetFoot size={size} source={source} address={address} outliner={outliner} />
    </svg>
  )
}
