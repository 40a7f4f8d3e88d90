import { type KeptFile, startAnew } from '@/components/open/kept-files'
import type { Opening } from '@/components/open/use-ends'
import { SAMPLE_ROLES } from '@/lib/open/sample-words'
import { nameAt, type TableAddress } from '@/lib/open/table-address'
import { OPEN_WORDS } from '@/lib/open/words'
import { fetchAgain, retry } from '@/lib/retry'
import { randomUuid } from '@/lib/text/uuid'

/** The ways in which a table comes to the page: from the disk, the clipboard or an address, or the site’s own for a try. */
export function waysIn(
  { runs, locale, show, keep, ask, offer, failed }: Opening,
  open: (kept: KeptFile) => Promise<void>,
) {
  return {
    openFiles: async (chosen: readonly File[]) => {
      const [first, ...others] = chosen.map((file) => chosenFile(file, file.name, 'file'))
      if (first === undefined) return
      const opening = open(first)
      // The others wait in the list of kept files.
      for (const other of others) await keep(other)
      await opening
    },
    openPasted: (text: string, type: 'text/plain' | 'text/html' = 'text/plain') =>
      open(
        chosenFile(new Blob([text], { type }), type === 'text/html' ? 'pasted.html' : 'pasted.csv', 'pasted'),
      ),
    openSample: (text: string) =>
      open(chosenFile(new Blob([text]), 'sample.csv', 'sample', { roles: SAMPLE_ROLES })),
    openExample: async (address: string) => {
      const wanted = runs.start()
      try {
        const file = await (await fetchAgain(address)).blob()
        if (wanted()) await open(chosenFile(file, 'claims.csv', 'example'))
      } catch {
        if (wanted()) ask(OPEN_WORDS[locale].failures.example)
      }
    },
    openAddress: async (address: TableAddress) => {
      const wanted = runs.start()
      const { signal } = runs
      const name = nameAt(address)
      const placed = (file: Blob) => chosenFile(file, name, 'address', { address: address.url })
      const empty = placed(new Blob([]))
      const progress = (read: number) => {
        if (wanted()) show({ step: 'busy', kept: empty, progress: { read, size: null } })
      }
      progress(0)
      try {
        const [{ fetchTable }, { sayFetchFailure }] = await Promise.all([
          retry(() => import('@/lib/open/fetch-table')),
          retry(() => import('@/lib/open/address-words')),
        ])
        const fetched = await fetchTable(address, { signal, progress })
        if (!wanted()) return
        if (fetched.ok) await open(placed(fetched.file))
        else offer(address.url, sayFetchFailure(fetched.failure, address.host, locale))
      } catch (error) {
        if (wanted()) failed(error)
      }
    },
  }
}

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
