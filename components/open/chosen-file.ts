import { type KeptFile, startAnew } from '@/components/open/kept-files'
import { SAMPLE_ROLES } from '@/lib/open/sample-words'
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

/** A table that was pasted, as text or as a web page has it. */
export function pastedFile(text: string, type?: 'text/html'): KeptFile {
  const name = type === 'text/html' ? 'pasted.html' : 'pasted.csv'
  return chosenFile(new Blob([text], { type: type ?? 'text/plain' }), name, 'pasted')
}

/** The sample, whose columns are known. */
export const sampleFile = (text: string) =>
  chosenFile(new Blob([text]), 'sample.csv', 'sample', { roles: SAMPLE_ROLES })
