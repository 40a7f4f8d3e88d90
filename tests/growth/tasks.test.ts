import { TASKS } from '@/tests/growth/tasks'

// How long they take is measured by `npm run bench:growth`: here a task that never ends, or whose stack is not enough, fails, for
// which a third of the size is long enough.
test.each(TASKS)('%s: looked at to the end', (_, [whole, run]) => {
  expect(() => run(whole / 3)).not.toThrow()
})
