import type { ReactElement } from 'react'
import { Fades } from '@/components/figure/marks/fades'
import { markupOf } from '@/components/figure/picture/markup'
import { Still } from '@/components/figure/picture/still'
import { keepStill } from '@/components/figure/picture/still-store'

/** The gradients of a page with pictures, written into it once. */
export function PageFades(): ReactElement {
  return <Still markup={keepStill('fades', markupOf(<Fades />))} />
}
