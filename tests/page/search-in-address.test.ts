import { changeSearch, currentSearch, onSearch } from '@/components/page/use-address'

/** A browser's window as far as its address goes; `written` has what was put into the address, and how. */
function browser() {
  const written: string[] = []
  const location = { search: '', pathname: '/', hash: '' }
  const put = (how: string) => (_: unknown, __: string, address: string) => {
    location.search = address.slice(1)
    written.push(`${how} ${location.search}`)
  }
  const history = { state: null, pushState: put('push'), replaceState: put('replace') }
  return { written, window: Object.assign(new EventTarget(), { location, history }) }
}

/** Longer than browsers want between two changes. */
const wait = () => jest.advanceTimersByTimeAsync(400)

describe('the search of the address', () => {
  let written: string[] = []
  let unsubscribe = () => {}
  beforeAll(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }))
  afterAll(() => jest.useRealTimers())
  beforeEach(async () => {
    await wait()
    const made = browser()
    written = made.written
    Object.assign(globalThis, { window: made.window })
    unsubscribe = onSearch(() => {})
  })
  afterEach(() => {
    unsubscribe()
    Reflect.deleteProperty(globalThis, 'window')
  })

  test('what is changed at once with a step is part of the step', async () => {
    changeSearch('?topic=a', 'push')
    changeSearch('?topic=a&page=1', 'replace')
    await wait()
    expect(written).toEqual(['push ?topic=a&page=1'])
  })

  test('a step after a change leads back to that change', async () => {
    changeSearch('?query=a', 'replace')
    changeSearch('?query=a&topic=b', 'push')
    await wait()
    expect(written).toEqual(['replace ?query=a', 'push ?query=a&topic=b'])
  })

  test('a key that repeats for half a minute changes the address no more than a hundred times', async () => {
    for (let press = 0; press < 900; press += 1) {
      changeSearch(`?query=${press}`, 'replace')
      await jest.advanceTimersByTimeAsync(1000 / 30)
    }
    await wait()
    expect(written.length).toBeLessThanOrEqual(100)
    expect(written.at(-1)).toBe('replace ?query=899')
  })

  test('what waits to be written is written when the page is left', async () => {
    changeSearch('?query=a', 'replace')
    await Promise.resolve()
    changeSearch('?query=ab', 'replace')
    expect([written, currentSearch()]).toEqual([['replace ?query=a'], '?query=ab'])
    window.dispatchEvent(new Event('pagehide'))
    expect(written).toEqual(['replace ?query=a', 'replace ?query=ab'])
  })
})
