import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { openText } from '@/tests/open/tool-session'

const CSV =
  'name,value,unit\nlaunch,2025-04-28,\nmonth,2023-06,\ncards,480,cards\nten-odd,十几个,\nusers,over 5,users\n'

async function taken(form: 'csv' | 'excel' | 'json') {
  const session = await openText(CSV)
  return (await (await session.download(form, 'en'))?.text()) ?? ''
}

describe('the rows that are shown, taken away', () => {
  test('dates are written as dates, ranges without a value, open ends empty', async () => {
    expect((await taken('csv')).trimEnd().split('\n')).toEqual([
      'name,value,unit,read_value,read_hedge,read_low,read_high,read_unit',
      'launch,2025-04-28,,2025-04-28,exact,2025-04-28,2025-04-28,date',
      'month,2023-06,,2023-06,exact,2023-06-01,2023-06-30,date',
      'cards,480,cards,480,exact,480,480,cards',
      'ten-odd,十几个,,,range,11,19,个',
      'users,over 5,users,5,over,5,,users',
    ])
  })

  test('comes back with every row, whatever its first row looks like', async () => {
    const session = await openText('a,b\nsales in Q2 2023,..\n0,\n四万万同胞,x\n', ['value', 'label'])
    const { count } = session.view(DEFAULT_OPEN_VIEW, 'en')
    const again = new OpenSession()
    const text = (await (await session.download('csv', 'en'))?.text()) ?? ''
    const result = await again.open(new Blob([text]), { locale: 'en' })
    expect(count).toBe(2)
    expect(result.ok && result.summary.records).toBe(count)
  })

  test('Excel gets a byte order mark before the same', async () => {
    const session = await openText(CSV)
    const bytes = new Uint8Array(
      (await (await session.download('excel', 'en'))?.arrayBuffer()) ?? new ArrayBuffer(),
    )
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(await taken('csv'))
  })

  test('JSON has the cells as they are beside the reading', async () => {
    const rows = JSON.parse(await taken('json'))
    expect(rows).toHaveLength(5)
    expect(rows[0]).toEqual({
      row: 2,
      cells: { name: 'launch', value: '2025-04-28', unit: '' },
      read: { value: '2025-04-28', hedge: 'exact', low: '2025-04-28', high: '2025-04-28', unit: 'date' },
    })
  })

  test('a large file is written in pieces between which a search is answered, and can be called off beside another', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `row ${at},${at + 1}`)
    const session = await openText(`name,value\n${rows.join('\n')}\n`)
    let done = false
    const writing = session.download('csv', 'en').then((file) => {
      done = true
      return file
    })
    await new Promise((resolve) => setTimeout(resolve))
    expect(session.rows(0, 1, 'en')[0]?.label).toBe('row 0')
    expect(done).toBe(false)
    const other = session.download('json', 'en')
    session.stopDownload('csv')
    expect(await writing).toBeNull()
    expect(await other).not.toBeNull()
    expect((await (await session.download('csv', 'en'))?.text())?.trimEnd().split('\n')).toHaveLength(10_001)
  })
})
