import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { KeptFile } from '@/components/open/kept-files'
import { tableSteps } from '@/components/open/use-open-page'
import { type Step, useStep } from '@/components/open/use-step'
import { OpenSession } from '@/lib/open/session'

const steps: Step[] = []

function Page() {
  steps.push(useStep())
  return null
}

const opened = (file: Blob): KeptFile => ({ id: 'a', name: 'a.csv', file, roles: null, corrected: [] })

test('of two rows corrected before the page is drawn again both are kept', async () => {
  const file = new Blob(['place,population\na,100\nb,some\nc,many\n'])
  const session = new OpenSession()
  const result = await session.open(file, { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  const { summary } = result
  const counts = session.read(['label', 'value'])
  expect(counts.rejected).toBe(2)
  renderToStaticMarkup(createElement(Page))
  const kept: KeptFile[] = []
  const keep = async (one: KeptFile) => void kept.push(one)
  for (const step of steps) {
    step.show({ step: 'open', kept: opened(file), summary, counts })
    // As drawn with the opened table, and not again between the two.
    const drawn = { at: step.now.current, now: step.now }
    const { correct } = tableSteps({ ...step, keep }, drawn, async () => {})
    for (const row of [3, 4]) {
      const done = session.correct([{ row, cells: ['b', `${row}`] }])
      correct(done.corrected, done.counts)
    }
  }
  expect(kept.map(({ corrected }) => corrected.map(({ row }) => row))).toEqual([[3], [3, 4]])
})
