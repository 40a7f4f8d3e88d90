import { type KeptFile, startAnew } from '@/components/open/kept-files'
import { randomUuid } from '@/lib/text/uuid'

/** Our own data have one id, so that trying them again does not keep them twice. */
const EXAMPLE = 'example'

/** A file that has just been chosen, pasted or loaded, before anything is settled about it. */
export function chosenFile(
  file: Blob,
  name: string,
  from: NonNullable<KeptFile['from']>,
  settled: Partial<Pick<KeptFile, 'roles' | 'address'>> = {},
): KeptFile {
  if (from === 'example') startAnew(EXAMPLE)
  const id = from === 'example' ? EXAMPLE : randomUuid()
  return { id, from, name, file, roles: null, corrected: [], added: Date.now(), ...settled }
}
