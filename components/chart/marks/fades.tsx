import type { ReactElement } from 'react'
import { paint } from '@/components/chart/marks/paint'
import type { Tone } from '@/lib/charts/series/datum'

const TONES: readonly Tone[] = ['indigo', 'blue', 'plum', 'navy', 'grey', 'ink', 'background']

export type Fade = 'out' | 'in' | 'both'

const OPACITIES: Readonly<Record<Fade, readonly number[]>> = { out: [1, 0], in: [0, 1], both: [0, 1, 0] }

/** The id by which a mark refers to the gradient of its tone. */
export function fadeId(tone: Tone, fade: Fade): string {
  return `fade-${fade}-${tone}`
}

/** The gradients of open and soft ends, once a page: every picture on it refers to them. */
export function Fades(): ReactElement {
  return (
    <svg className="fades" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {TONES.flatMap((tone) =>
          (Object.keys(OPACITIES) as Fade[]).map((fade) => (
            <linearGradient key={fadeId(tone, fade)} id={fadeId(tone, fade)}>
              {OPACITIES[fade].map((opacity, index, all) => (
                <stop
                  // biome-ignore lint/suspicious/noArrayIndexKey: the stops of a gradient never move
                  key={index}
                  offset={index / (all.length - 1)}
                  stopColor={paint(tone)}
                  stopOpacity={opacity}
                />
              ))}
            </linearGradient>
          )),
        )}
      </defs>
    </svg>
  )
}
