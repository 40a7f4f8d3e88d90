import type { FaultCase } from '@/lib/faults/catalogue'
import { UNSEEN } from '@/lib/text/isolated'

/** What does not belong in a text: white space at its ends, and characters that cannot be seen or that replace one that was lost. */
const UNTIDY = new RegExp(`^\\s|\\s$|\uFFFD|${UNSEEN.source}`, 'u')

/** The longest text of a data folder, in characters: a change of the data takes some hundred words. */
export const TEXT_MOST = 2000

/** What is wrong with any text of a data folder, whatever it is for; null where nothing is. */
export function textFault(found: string): FaultCase<'D111' | 'D116'> | null {
  if (UNTIDY.test(found)) return { code: 'D111', details: { found } }
  const { length } = [...found]
  return length > TEXT_MOST ? { code: 'D116', details: { length, most: TEXT_MOST } } : null
}
