import type { ReactElement } from 'react'
import type { Sign } from '@/lib/charts/layout/layout'

const CHECK = 'M-5 .5-1.5 4 5-4'
const SMALL_CHECK = 'M-3.4 .5-1 2.9 3.4-2.8'
const BRACKETS = 'M-5.5-6Q-8.4 0-5.5 6M5.5-6Q8.4 0 5.5 6'

const SHAPES: Readonly<Record<Sign, ReactElement>> = {
  yes: <path d={CHECK} strokeWidth="2" />,
  partly: (
    <>
      <path d={SMALL_CHECK} strokeWidth="2" />
      <path d={BRACKETS} strokeWidth="1.7" />
    </>
  ),
  no: <path d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" strokeWidth="2" />,
  'not-needed': <path d="M-4.5 0H4.5" strokeWidth="2" />,
  unknown: (
    <>
      <path d="M-3-2.6a3 2.9 0 1 1 4.4 2.5Q0 .8 0 2.2" strokeWidth="1.8" />
      <path d="M0 5.4v.2" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
}

/** A result as a sign around its middle, always in ink: colours belong to the status of claims. */
export function SignShape({ sign }: { readonly sign: Sign }): ReactElement {
  return (
    <g fill="none" stroke="var(--ink)">
      {SHAPES[sign]}
    </g>
  )
}
