import { LOCALES } from '@/lib/locale'
import { ADDRESS_WORDS, sayFetchFailure } from '@/lib/open/address-words'
import { fetchTable, MOST_FETCHED } from '@/lib/open/fetch-table'
import { nameAt, tableAddress } from '@/lib/open/table-address'

test.each<[string, ReturnType<typeof tableAddress>]>([
  ['https://data.example/a.csv', { url: 'https://data.example/a.csv', host: 'data.example' }],
  [
    '  https://data.example:8443/a.csv#top ',
    { url: 'https://data.example:8443/a.csv', host: 'data.example:8443' },
  ],
  [
    'https://github.com/owid/co2-data/blob/master/owid-co2-data.csv',
    {
      url: 'https://raw.githubusercontent.com/owid/co2-data/master/owid-co2-data.csv',
      host: 'raw.githubusercontent.com',
    },
  ],
  ['http://data.example/a.csv', 'scheme'],
  ['ftp://data.example/a.csv', 'scheme'],
  ['file:///etc/hosts', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/csv,a', 'scheme'],
  ['https://me:secret@data.example/a.csv', 'password'],
  ['https://me@data.example/a.csv', 'password'],
  ['https://:secret@data.example/a.csv', 'password'],
  ['data.example/a.csv', 'none'],
  ['', 'none'],
])('the address %j', (text, expected) => {
  expect(tableAddress(text)).toEqual(expected)
})

test('a file is called by the last part of its address', () => {
  expect(nameAt({ url: 'https://data.example/a/%E4%BA%BA%E5%8F%A3.csv?v=2', host: 'data.example' })).toBe(
    '人口.csv',
  )
  expect(nameAt({ url: 'https://data.example/', host: 'data.example' })).toBe('data.example')
})

describe('what a site answers', () => {
  const asked = async (answer: typeof fetch, signal = new AbortController().signal) => {
    const before = globalThis.fetch
    globalThis.fetch = answer
    jest.spyOn(console, 'warn').mockImplementation(() => {})
    try {
      return await fetchTable(
        { url: 'https://data.example/a.csv', host: 'data.example' },
        { signal, progress: () => {} },
      )
    } finally {
      globalThis.fetch = before
    }
  }

  test('a file', async () => {
    const fetched = await asked(async () => new Response('name,value\n'))
    expect(fetched.ok && (await fetched.file.text())).toBe('name,value\n')
  })

  test('is asked for without cookies, and without saying which page asks', async () => {
    const fetching = jest.fn(async () => new Response('a'))
    await asked(fetching)
    expect(fetching).toHaveBeenCalledWith(
      'https://data.example/a.csv',
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors' }),
    )
  })

  test('what does not say how large it is, and never ends, is given up as soon as it is too much', async () => {
    const piece = new Uint8Array(50_000_000)
    let sent = 0
    const endless = () =>
      new ReadableStream({
        pull: (stream) => {
          sent += piece.length
          stream.enqueue(piece)
        },
      })
    expect(await asked(async () => new Response(endless()))).toMatchObject({ failure: { reason: 'large' } })
    expect(sent).toBeLessThanOrEqual(MOST_FETCHED + 3 * piece.length)
  })

  test.each<[string, () => Promise<Response>, object]>([
    ['nothing there', async () => new Response('', { status: 404 }), { reason: 'status', status: 404 }],
    ['a sign-in is wanted', async () => new Response('', { status: 401 }), { reason: 'signIn' }],
    ['it is for others', async () => new Response('', { status: 403 }), { reason: 'signIn' }],
    ['nothing in it', async () => new Response(''), { reason: 'empty' }],
    [
      'more than a browser keeps',
      async () => new Response('a', { headers: { 'content-length': '300000000' } }),
      { reason: 'large' },
    ],
    ['no answer at all', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'refused' }],
    [
      'a connection that breaks when some of the file has come',
      async () => {
        let pulled = 0
        const half = new ReadableStream({
          pull: (stream) =>
            pulled++ === 0
              ? stream.enqueue(new TextEncoder().encode('name,value\nA,1\n'))
              : stream.error(new TypeError('network error')),
        })
        return new Response(half)
      },
      { reason: 'broken' },
    ],
    [
      'a page of another address instead of the file',
      async () =>
        Object.defineProperty(
          new Response('<html>', { headers: { 'content-type': 'text/html' } }),
          'redirected',
          { value: true },
        ),
      { reason: 'signIn' },
    ],
  ])('%s', async (_, answer, failure) => {
    expect(await asked(answer)).toEqual({ ok: false, failure })
  })

  test('nobody waits for what was called off', async () => {
    const given = () => Promise.reject(new DOMException('called off', 'AbortError'))
    await expect(asked(given, AbortSignal.abort())).rejects.toThrow('called off')
  })

  test('is said with the host in both languages', () => {
    for (const locale of LOCALES) {
      expect(ADDRESS_WORDS[locale].text('data.example')).toContain('IP')
      for (const reason of ['refused', 'signIn', 'large', 'empty'] as const)
        expect(sayFetchFailure({ reason }, 'data.example', locale)).toContain('data.example')
      expect(sayFetchFailure({ reason: 'status', status: 500 }, 'data.example', locale)).toContain('500')
    }
  })
})
