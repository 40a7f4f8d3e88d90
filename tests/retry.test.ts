import { fetchAgain, retry } from '@/lib/retry'

/** A load that fails as often as it was asked to, and then gives its last word. */
function failing(times: number) {
  let tries = 0
  return {
    load: async () => {
      tries += 1
      if (tries <= times) throw new Error(`failure ${tries}`)
      return `try ${tries}`
    },
    tries: () => tries,
  }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('trying a load again', () => {
  test.each([
    [0, []],
    [1, [400]],
    [2, [400, 1600]],
    [3, [400, 1600, 4000]],
  ] as const)(
    'after %i failures gives what the next try gives, having waited %j',
    async (failures, waits) => {
      const slept = jest.spyOn(globalThis, 'setTimeout')
      const had = retry(failing(failures).load)
      await jest.runAllTimersAsync()
      expect(await had).toBe(`try ${failures + 1}`)
      expect(slept.mock.calls.map(([, milliseconds]) => milliseconds)).toEqual(waits)
    },
  )

  test('gives up after the fourth failure and throws it', async () => {
    const { load, tries } = failing(9)
    const given = expect(retry(load)).rejects.toThrow('failure 4')
    await jest.runAllTimersAsync()
    await given
    expect(tries()).toBe(4)
  })
})

describe('fetching with patience', () => {
  const fetch = jest.spyOn(globalThis, 'fetch')
  afterEach(() => fetch.mockReset())
  afterAll(() => fetch.mockRestore())

  test('an address that says no and then yes is had', async () => {
    fetch
      .mockResolvedValueOnce(new Response(null, { status: 503 }))
      .mockResolvedValueOnce(new Response('here'))
    const answer = fetchAgain('/a.json')
    await jest.runAllTimersAsync()
    expect(await (await answer).text()).toBe('here')
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('an address that always says no is named with what it answers', async () => {
    fetch.mockImplementation(async () => new Response(null, { status: 404 }))
    const answer = expect(fetchAgain('/a.json')).rejects.toThrow('/a.json answers 404')
    await jest.runAllTimersAsync()
    await answer
    expect(fetch).toHaveBeenCalledTimes(4)
  })
})
