/** How long is waited before each further try, in milliseconds. */
const WAITS = [400, 1600, 4000] as const

interface RetryOptions {
  readonly waits?: readonly number[]
  readonly sleep?: (milliseconds: number) => Promise<void>
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * What a load gives, tried again with a growing delay when it fails: a connection can be gone for a moment. The third
 * wait is the last. Throws what the last try threw.
 *
 * @example await retry(() => fetchJson('/search/en.json'))
 */
export async function retry<Result>(
  load: () => Promise<Result>,
  { waits = WAITS, sleep = wait }: RetryOptions = {},
): Promise<Result> {
  for (const milliseconds of waits) {
    try {
      return await load()
    } catch {
      await sleep(milliseconds)
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
