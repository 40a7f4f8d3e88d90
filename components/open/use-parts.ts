import { useEffect, useState } from 'react'
import { retry } from '@/lib/retry'

/** What comes after a file is chosen. */
type Parts = Pick<typeof import('@/components/open/matcher'), 'Matcher'> &
  Pick<typeof import('@/components/open/workspace'), 'Workspace'>

async function loadParts(): Promise<Parts> {
  const [{ Matcher }, { Workspace }] = await Promise.all([
    retry(() => import('@/components/open/matcher')),
    retry(() => import('@/components/open/workspace')),
  ])
  return { Matcher, Workspace }
}

/** The parts of the page that are loaded while the person chooses a file; `missing` when they did not come, and a way to try again. */
export function useParts(): { readonly parts: Parts | 'loading' | 'missing'; readonly load: () => void } {
  const [parts, setParts] = useState<Parts | 'loading' | 'missing'>('loading')
  const load = () => {
    setParts('loading')
    loadParts().then(setParts, () => setParts('missing'))
  }
  useEffect(load, [])
  return { parts, load }
}
