import { type KeptFile, startAnew } from '@/components/open/kept-files'
import { randomUuid } from '@/lib/text/uuid'

/** What the site itself gives to be tried has one id, so that trying it again does not keep it twice. */
const OWN = ['example', 'sample']

/** A file that has just been chosen, pasted or loaded, before anything is settled about it. */
export function chosenFile(
  file: Blob,
  name: string,
  from: NonNullable<KeptFile['from']>,
  settled: Partial<Pick<KeptFile, 'roles' | 'address'>> = {},
): KeptFile {
  const id = OWN.includes(from) ? from : randomUuid()
  startAnew(id)
  return { id, from, name, file, roles: null, corrected: [], added: Date.now(), ...settled }
}
