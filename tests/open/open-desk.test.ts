import { OpenDesk } from '@/components/open/open-desk'
import { OpenSession } from '@/lib/open/session'
import { NO_TERMS } from '@/lib/open/terms'

test('of two rows corrected before the page is drawn again both are kept', async () => {
  const file = new Blob(['place,population\na,100\nb,some\nc,many\n'])
  const session = new OpenSession()
  const result = await session.open(file, { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  const { summary } = result
  const counts = session.read(['label', 'value'])
  expect(counts.rejected).toBe(2)
  const desk = new OpenDesk('en', NO_TERMS)
  const { correct } = desk
  const kept = { id: 'a', name: 'a.csv', file, roles: null, corrected: [] }
  desk.show({ step: 'open', kept, summary, counts })
  const correctedRows = () => {
    const { at } = desk.state()
    return at.step === 'open' ? at.kept.corrected.map(({ row }) => row) : null
  }
  for (const [row, rows] of [
    [3, [3]],
    [4, [3, 4]],
  ] as const) {
    const done = session.correct([{ row, cells: ['b', `${row}`] }])
    correct(done.corrected, done.counts)
    expect(correctedRows()).toEqual(rows)
  }
  // With the last of them the focus moves on.
  expect(desk.state().moves).toBe(1)
})
