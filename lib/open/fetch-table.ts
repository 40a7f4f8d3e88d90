import type { TableAddress } from '@/lib/open/table-address'

/** Why an address gave no file. */
export type FetchFailure =
  | { readonly reason: 'refused' | 'broken' | 'offline' | 'signIn' | 'large' | 'empty' }
  | { readonly reason: 'status'; readonly status: number }

export type FetchedTable =
  | { readonly ok: true; readonly file: Blob }
  | { readonly ok: false; readonly failure: FetchFailure }

/** More is not taken over the network: a browser keeps it in memory. */
export const MOST_FETCHED = 200_000_000

const failed = (failure: FetchFailure): FetchedTable => ({ ok: false, failure })

/**
 * Asks a site for the file at an address, without cookies and without saying which page asks. `progress` is called with how many bytes
 * have come. Rejects only when it is called off.
 */
export async function fetchTable(
  { url, host }: TableAddress,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: (bytes: number) => void },
): Promise<FetchedTable> {
  let answered = false
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
    })
    answered = true
    if (response.status === 401 || response.status === 403) return failed({ reason: 'signIn' })
    if (!response.ok) return failed({ reason: 'status', status: response.status })
    const type = response.headers.get('content-type') ?? ''
    // Sites send who is not signed in to a page of theirs or of another site.
    if (response.redirected && type.startsWith('text/html') && !/\.html?$/.test(new URL(url).pathname))
      return failed({ reason: 'signIn' })
    if (Number(response.headers.get('content-length') ?? 0) > MOST_FETCHED) return failed({ reason: 'large' })
    const file = await takeAll(response, type, progress)
    if (file === null) return failed({ reason: 'large' })
    return file.size === 0 ? failed({ reason: 'empty' }) : { ok: true, file }
  } catch (error) {
    if (signal.aborted) throw error
    // Browsers do not let a page know whether a site refused it or could not be reached.
    console.warn(`${host} gave no file to this page`, error)
    if ('navigator' in globalThis && navigator.onLine === false) return failed({ reason: 'offline' })
    return failed({ reason: answered ? 'broken' : 'refused' })
  }
}

/** What a site sends, piece by piece; null, and no more is taken, when it is too much. */
async function takeAll(
  response: Response,
  type: string,
  progress: (bytes: number) => void,
): Promise<Blob | null> {
  const reader = response.body?.getReader()
  if (reader === undefined) return new Blob([])
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value)
    size += piece.value.length
    if (size > MOST_FETCHED) {
      await reader.cancel()
      return null
    }
    progress(size)
  }
  return new Blob(pieces, { type })
}
