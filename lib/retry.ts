/** How long is waited before each further try, in milliseconds. */
const WAITS = [400, 1600, 4000] as const

/**
 * What a load gives, tried again with a growing delay when it fails: a connection can be gone for a moment. The third
 * wait is the last. Throws what the last try threw.
 *
 * @example await retry(() => fetchJson('/search/en.json'))
 */
export async function retry<Result>(load: () => Promise<Result>): Promise<Result> {
  for (const milliseconds of WAITS) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
    }
  }
  return load()
}

/** The answer of an address, tried again when it cannot be had. Throws when it cannot be had at all, or says no. */
export function fetchAgain(address: string): Promise<Response> {
  return retry(async () => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answers ${response.status}`)
    return response
  })
}
