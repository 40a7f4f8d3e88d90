import type { ReactElement, ReactNode } from 'react'
import { type LineStyle, Texts } from '@/components/file/lines'
import { FACES } from '@/lib/exports/faces'
import { HTML_LANG, type Locale } from '@/lib/locale'
import { CARD_SIZE } from '@/lib/pages/pages'

/** The places of everything on a card but its foot. */
export const ROOM = { x: 48, top: 34, width: CARD_SIZE.width - 96, height: 466 } as const

const FOOT = { ...ROOM, top: 522, height: 80 }
const SOURCE: LineStyle = { face: 'sans', size: 17, line: 23, weight: 400, fill: 'var(--ink-2)' }
const ADDRESS: LineStyle = { face: 'sans', size: 19, line: 26, weight: 600, fill: 'var(--ink)' }

interface CardProps {
  /** Where the numbers come from. */
  readonly source: string
  /** Whose card it is and where more is. */
  readonly address: string
  readonly locale: Locale
  readonly children: ReactNode
}

/** The picture of a page where a link to it is shared, with a foot that says where it comes from. */
export function Card({ source, address, locale, children }: CardProps): ReactElement {
  const { width, height } = CARD_SIZE
  const rule = FOOT.top - 2
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FACES[locale].sans}
      lang={HTML_LANG[locale]}
    >
      <rect width={width} height={height} fill="var(--paper)" />
      {children}
      <path d={`M${ROOM.x} ${rule}h${ROOM.width}`} stroke="var(--ink)" strokeWidth={2} />
      <Texts
        {...FOOT}
        locale={locale}
        blocks={[
          { text: source, style: SOURCE, before: 6, most: 2 },
          { text: address, style: ADDRESS, before: 2, most: 1 },
        ]}
      />
    </svg>
  )
}
