import { useTask as drawnTask } from '@/components/page/use-task'

/** React as far as the hook needs it: one component with one state. */
jest.mock('react', () => {
  let state: unknown
  return {
    useCallback: (act: unknown) => act,
    useState: (first: unknown) => {
      state ??= first
      const change = (next: unknown) => {
        state = typeof next === 'function' ? next(state) : next
      }
      return [state, change]
    },
  }
})

/** A work that ends when the test says so. */
function work() {
  let end = () => {}
  let fail = () => {}
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve
    fail = () => reject(new Error('failed'))
  })
  return { run: () => ended, end: () => end(), fail: () => fail() }
}

const answers = () => new Promise(setImmediate)

test.each(['end', 'fail'] as const)('the %s of an older work says nothing of the newer one', async (how) => {
  const [older, newer] = [work(), work()]
  drawnTask().run(older.run)
  drawnTask().run(newer.run)
  older[how]()
  await answers()
  expect(drawnTask()).toMatchObject({ running: true, failed: false })
  newer.fail()
  await answers()
  expect(drawnTask()).toMatchObject({ running: false, failed: true })
})
