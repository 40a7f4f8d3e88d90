import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import { USUAL_HABITS } from '@/lib/open/column-habits'
import { OpenTable } from '@/lib/open/open-table'
import { isOurs } from '@/lib/open/own-files'
import { proposeRoles } from '@/lib/open/propose-roles'
import { readRowQuantity } from '@/lib/open/row-quantity'
import { OpenSession } from '@/lib/open/session'
import { readTableText, TableReader } from '@/lib/open/table-file'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { UNITS } from '@/lib/quantity/built-in-units'
import { toCsv } from '@/lib/text/csv'
import { project } from '@/tests/fixtures/project'
import { indexOf } from '@/tests/fixtures/searched'
import { SITE_UNITS, TERMS } from '@/tests/fixtures/units'

const HABITS = { ...USUAL_HABITS, units: SITE_UNITS }

describe('columns are matched', () => {
  test.each([
    ['by their names in English', ['Name', 'Value', 'Unit', 'Source'], ['label', 'value', 'unit', 'source']],
    ['by their names in Chinese', ['项目', '数值', '单位', '来源'], ['label', 'value', 'unit', 'source']],
    ['by parts of their names', ['Claim text', 'Value (USD)', 'Source URL'], ['label', 'value', 'source']],
    ['with no role given twice', ['value', 'amount', 'name'], ['value', null, 'label']],
  ])('%s', (_, header, roles) => {
    expect(
      proposeRoles(
        header,
        header.map(() => []),
      ).roles,
    ).toEqual(roles)
  })

  test('by what is in them, where names say nothing', () => {
    expect(
      proposeRoles(
        ['a', 'b', 'c'],
        [
          ['x', 'x'],
          ['超2000万', '近11倍'],
          ['developers', 'savings'],
        ],
      ).roles,
    ).toEqual([null, 'value', 'label'])
  })

  test('our own columns need no asking', () => {
    const [header = ''] = readFileSync('data/claims.csv', 'utf8').split('\n')
    expect(isOurs(header.split(','))).toBe(true)
    expect(isOurs(['id', 'value'])).toBe(false)
  })
})

const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\0]/g, ' '))

describe('reading tables', () => {
  test('what is written is read, whatever the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const csv = toCsv(
          rows.map(([a, b, c]) => ({ a: `x${a}`, b, c })),
          ['a', 'b', 'c'],
        )
        const { columns, rejected } = readTableText(csv, ',')
        expect(rejected).toEqual([])
        expect(rows.map((_, at) => columns.map((column) => column.at(at)))).toEqual(
          rows.map(([a, b, c]) => [`x${a}`, b, c]),
        )
      }),
    )
  })

  test('it makes no difference where the pieces of a file end', () => {
    const line = fc.array(fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '\r', '超', '5'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 7 }), (parts, size) => {
        const text = `h,i\n${parts.join('')}`
        const reader = new TableReader(',', 1000)
        for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
        expect(reader.end()).toEqual(readTableText(text, ','))
      }),
    )
  })

  test('rows read are rows shown and rows rejected, always', async () => {
    const value = fc.constantFrom('480', '超2000万', 'n/a', '', '1/3', '-5', '92%', '十几个', '3,072 or 480')
    const record = fc.array(value, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 15 }), async (records) => {
        const rows = records.map((cells, at) => [`row ${at}`, ...cells].map((text) => `"${text}"`).join(','))
        const session = new OpenSession()
        session.learn(TERMS)
        const result = await session.open(new Blob([`name,value\n${rows.join('\n')}\n`]), { locale: 'en' })
        if (!result.ok) throw new Error(result.failure.reason)
        const counts = session.read(['label', 'value'])
        expect(counts.read).toBe(records.length)
        expect(counts.shown + counts.rejected + counts.missing).toBe(counts.read)
      }),
    )
  })
})

describe('correcting rows', () => {
  test.each([
    ['its place in the file', (table: OpenTable) => table.rowNumber(2), 4],
    ['its key', (table: OpenTable) => table.key(2), 'row-4'],
    ['its cells', (table: OpenTable) => table.cells(2), ['c', '3']],
  ])('after a correction a row has %s from the first question on', (_, ask, expected) => {
    const table = new OpenTable(readTableText('name,value\na,1\nb,none\nc,3\n', ','), ['label', 'value'])
    expect(table.correct([{ row: 3, cells: ['b', '2'] }])).toHaveLength(1)
    expect([ask(table), ask(table)]).toEqual([expected, expected])
  })
})

describe('figures of any table', () => {
  const none = { unit: '', hedge: '', low: '', high: '' }
  test.each([
    ['超2000万', { value: 20_000_000, hedge: 'over', unit: null }],
    ['近11倍', { value: 11, hedge: 'nearly', unit: UNITS.times }],
    ['92％', { value: 0.92, hedge: 'exact', unit: UNITS.share }],
    ['约 1.6 万亿', { value: 1.6e12, hedge: 'about' }],
    ['十几个', { hedge: 'range' }],
    ['3,072', { value: 3072, hedge: 'exact' }],
    ['1.2e6', { value: 1_200_000 }],
    ['12 miles', { value: 12, unit: null, unitText: 'miles' }],
    ['2023-07', { unit: UNITS.date, date: '2023-07' }],
  ])('%s', (value, quantity) => {
    const read = readRowQuantity({ value, ...none }, HABITS)
    expect(read.ok && read.quantity).toMatchObject(quantity)
  })

  test('a proposal takes the first figure of a cell with two', () => {
    expect(readRowQuantity({ value: '480 cards, 3072 before', ...none }, HABITS)).toMatchObject({
      ok: false,
      proposal: '480 cards',
    })
  })
})

describe('searching', () => {
  const word = fc.constantFrom('ab', 'abc', '超', '超过', 'x', 'ＡＢ', 'b c')
  test('finds what looking at every row would find', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 30 }),
        word,
        word,
        (rows, first, second) => {
          const texts = rows.map((words) => words.join(' '))
          const index = indexOf([texts])
          const fold = (text: string) => text.normalize('NFKC').toLowerCase()
          const wanted = `${fold(first)} ${fold(second)}`.split(' ')
          const expected = texts.flatMap((text, row) =>
            wanted.every((part) => fold(text).includes(part)) ? [row] : [],
          )
          expect([...(index.find(`${first} ${second}`) ?? [])]).toEqual(expected)
        },
      ),
    )
  })
})

describe('a session', () => {
  const CSV =
    'name,value,unit,group\ndevelopers,超2000万,developers,reach\nusers,超1亿,users,reach\ncards,480,cards,compute\nbad,none,cards,compute\nshort,5\n'

  async function table() {
    const session = new OpenSession()
    session.learn(TERMS)
    const result = await session.open(new Blob([CSV]), { locale: 'en' })
    if (!result.ok) throw new Error(result.failure.reason)
    session.read(['label', 'value', 'unit', 'topic'])
    return session
  }

  test('corrects a row in place, and takes a proposal for a short one', async () => {
    const session = await table()
    expect(session.rejected(0, 10, 'en').map(({ row, proposal }) => [row, proposal])).toEqual([
      [5, null],
      [6, ['short', '5', '', '']],
    ])
    const { corrected, counts } = session.correct([
      { row: 5, cells: ['bad', '512', 'cards', 'compute'] },
      { row: 6, cells: ['short', '5', '', ''] },
    ])
    expect(corrected).toHaveLength(2)
    expect(counts).toMatchObject({ read: 5, shown: 5, rejected: 0 })
    expect(session.view({ ...DEFAULT_OPEN_VIEW, query: 'bad' }, 'en').count).toBe(1)
  })

  test('a correction that is wrong changes nothing but what is said', async () => {
    const session = await table()
    const { corrected, counts } = session.correct([
      { row: 5, cells: ['bad', 'still none', 'cards', 'compute'] },
    ])
    expect(corrected).toEqual([])
    expect(counts).toMatchObject({ read: 5, shown: 3, rejected: 2 })
    expect(session.rejected(0, 1, 'en')[0]?.problem).toContain('still none')
  })

  test('finds, counts and orders', async () => {
    const session = await table()
    const { count, facets } = session.view(
      { ...DEFAULT_OPEN_VIEW, facets: { ...DEFAULT_OPEN_VIEW.facets, topic: ['reach'] } },
      'en',
    )
    expect(count).toBe(2)
    expect(facets.find(({ facet }) => facet === 'topic')?.options).toEqual([
      { value: 'reach', name: 'Reach', count: 2 },
      { value: 'compute', name: 'Compute', count: 1 },
    ])
    session.view({ ...DEFAULT_OPEN_VIEW, sort: 'label' }, 'en')
    expect(session.rows(0, 9, 'en').map(({ label }) => label)).toEqual(['cards', 'developers', 'users'])
  })

  test('rejected rows are saved with the reason in their own column', async () => {
    const session = await table()
    const [header, first] = ((await (await session.download('rejected', 'en'))?.text()) ?? '').split('\n')
    expect(header).toBe('name,value,unit,group,reason')
    expect(first).toContain('No number can be read: ‘none’.')
  })

  test('a row that is wider than its header is saved whole', async () => {
    const session = new OpenSession()
    session.learn(TERMS)
    const file = new Blob(['name,value,beyond\na,none,x,"far, out",=1\nb,2,y\nc,3\n'])
    const result = await session.open(file, { locale: 'en' })
    if (!result.ok) throw new Error('The file does not open')
    session.read(result.summary.roles)
    const saved = async () => ((await (await session.download('rejected', 'en'))?.text()) ?? '').split('\n')
    const [header, first, second] = await saved()
    expect(header).toBe('name,value,beyond,beyond_2,reason')
    expect(first).toMatch(/^a,none,x,"""far, out"",'=1",/)
    expect(second).toMatch(/^c,3,,,/)
    expect(session.correct([{ row: 2, cells: ['a', 'still none', 'x'] }]).corrected).toEqual([])
    expect((await saved())[1]).toMatch(/^a,still none,x,"""far, out"",'=1",/)
  })

  test('of two files that are opened at once the second stays open, and the first is read no further', async () => {
    const session = new OpenSession()
    let released = () => {}
    const held = new Promise<void>((resolve) => {
      released = resolve
    })
    /** A file on a disk that does not answer yet. */
    class SlowFile extends Blob {
      override slice(...range: Parameters<Blob['slice']>): Blob {
        const piece = super.slice(...range)
        const bytes = piece.arrayBuffer.bind(piece)
        return Object.assign(piece, { arrayBuffer: () => held.then(bytes) })
      }
    }
    const reported: number[] = []
    const slow = new SlowFile(['name,value\n', 'slow,1\n'.repeat(1000)])
    const first = session.open(slow, { locale: 'en' }, (read) => reported.push(read))
    const second = await session.open(new Blob(['title,amount\nquick,2\n']), { locale: 'en' })
    released()
    await expect(first).rejects.toThrow('Another file was opened')
    expect(reported).toEqual([])
    if (!second.ok) throw new Error('The file does not open')
    expect(session.read(second.summary.roles)).toMatchObject({ read: 1, shown: 1 })
    session.view(DEFAULT_OPEN_VIEW, 'en')
    expect(session.rows(0, 10, 'en').map(({ label }) => label)).toEqual(['quick'])
  })

  test('a file that is being written when a row is corrected is called off: its rows would have moved', async () => {
    const session = new OpenSession()
    session.learn(TERMS)
    const rows = Array.from({ length: 5000 }, (_, row) => `r${row},${row}\n`).join('')
    const result = await session.open(new Blob([`name,value\nbad,none\n${rows}`]), { locale: 'en' })
    if (!result.ok) throw new Error('The file does not open')
    session.read(result.summary.roles)
    session.view(DEFAULT_OPEN_VIEW, 'en')
    const written = session.download('csv', 'en')
    await new Promise((resolve) => setTimeout(resolve))
    expect(session.correct([{ row: 2, cells: ['good', '1'] }]).corrected).toHaveLength(1)
    expect(await written).toBeNull()
  })

  test('what is shown is saved with what was read out of it', async () => {
    const session = await table()
    session.view(DEFAULT_OPEN_VIEW, 'en')
    expect(((await (await session.download('csv', 'en'))?.text()) ?? '').split('\n').slice(0, 2)).toEqual([
      'name,value,unit,group,read_value,read_hedge,read_low,read_high,read_unit',
      'developers,超2000万,developers,reach,20000000,over,20000000,,developers',
    ])
  })

  test('an export is a folder that builds: of any table, and of our own', async () => {
    const foreign = await table()
    foreign.view(DEFAULT_OPEN_VIEW, 'en')
    const own = new OpenSession()
    own.learn(TERMS)
    const result = await own.open(new Blob([readFileSync('data/claims.csv')]), { locale: 'en' })
    if (!result.ok) throw new Error(result.failure.reason)
    expect(result.summary.ours).toBe(true)
    own.read(result.summary.roles)
    own.view(DEFAULT_OPEN_VIEW, 'en')
    for (const [session, claims] of [
      [foreign, 3],
      [own, project().claims.length],
    ] as const) {
      const files = Object.entries(
        unzipSync((await session.site('mine.csv', '2026-01-02', 'en')).zip ?? new Uint8Array()),
      )
      const texts = Object.fromEntries(
        files.map(([name, body]) => [name.replace('data/', ''), strFromU8(body)]),
      )
      const built = buildDossier(texts as Record<FileName, string>)
      expect(built.ok && built.dossier.claims.length).toBe(claims)
    }
  })
})
