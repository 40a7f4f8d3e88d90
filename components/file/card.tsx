import type { ReactElement, ReactNode } from 'react'
import { Texts } from '@/components/file/lines'
import { FACES } from '@/lib/exports/faces'
import { themeColours } from '@/lib/exports/theme-colours'
import type { Locale } from '@/lib/locale'
import { CARD_SIZE } from '@/lib/pages/card-size'

/** Where everything on a card stands but its foot. */
export const ROOM = { left: 48, top: 34, width: CARD_SIZE.width - 96, height: 466 } as const

const FOOT = { width: ROOM.width, height: 74 }

interface CardProps {
  /** Where the numbers come from. */
  readonly source: string
  /** Whose card it is and where more stands. */
  readonly address: string
  readonly locale: Locale
  readonly children: ReactNode
}

/** The picture of a page where a link to it is shared, with a foot that says where it comes from. Laid out by satori. */
export function Card({ source, address, locale, children }: CardProps): ReactElement {
  return (
    <div
      lang={locale}
      style={{
        ...themeColours('light'),
        ...CARD_SIZE,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        padding: `${ROOM.top}px ${ROOM.left}px 0`,
        background: 'var(--paper)',
        fontFamily: FACES[locale].sans,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', width: ROOM.width, height: ROOM.height }}>
        {children}
      </div>
      <div style={{ display: 'flex', marginTop: 20, borderTop: '2px solid var(--ink)', paddingTop: 8 }}>
        <Texts
          {...FOOT}
          locale={locale}
          blocks={[
            {
              text: source,
              style: { face: 'sans', size: 17, line: 23, weight: 400, fill: 'var(--ink-2)' },
              before: 0,
              most: 2,
            },
            {
              text: address,
              style: { face: 'sans', size: 19, line: 26, weight: 600, fill: 'var(--ink)' },
              before: 2,
              most: 1,
            },
          ]}
        />
      </div>
    </div>
  )
}
