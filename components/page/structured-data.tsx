import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { keepStill } from '@/components/figure/picture/still-store'
import { StillScript } from '@/components/page/still-script'

/** Data about a page for machines, as JSON-LD. */
export function StructuredData({ data }: { readonly data: object }): ReactElement {
  // A “<” in a text could end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  const key = createHash('sha256').update(json).digest('hex').slice(0, 16)
  return <StillScript type="application/ld+json" markup={keepStill(key, json)} />
}
