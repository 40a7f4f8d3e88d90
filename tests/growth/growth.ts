import type { Task } from '@/tests/growth/task'
import { TASKS } from '@/tests/growth/tasks'

/** Five times as much takes five times as long where time grows with the size, 25 times where it grows with its square. */
const MOST_TIMES = 10
const RUNS = 6
/** A task that takes less is too short to be measured, in milliseconds. */
const LEAST_MS = 20

/** How long a task takes the processor, in milliseconds: the time on the clock is also that of other programs. */
function time(run: (size: number) => unknown, size: number): number {
  const from = process.cpuUsage()
  run(size)
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** How long a task takes with its whole size, and how many times a fifth of it, each at the least of some runs: one run can be the compiler's. */
function growth([whole, run]: Task): { readonly took: number; readonly times: number } {
  const least = (size: number) => Math.min(...Array.from({ length: RUNS }, () => time(run, size)))
  const took = least(whole)
  return { took, times: took / Math.max(LEAST_MS, least(whole / 5)) }
}

const asked = process.argv[2] ?? ''
const tasks = TASKS.filter(([name]) => name.includes(asked))
const slow = tasks.filter(([name, task]) => {
  const { took, times } = growth(task)
  console.log(`${took.toFixed(0).padStart(6)} ms ${times.toFixed(1).padStart(5)} ×  ${name}`)
  return times > MOST_TIMES
})
console.log(
  `Of ${tasks.length} tasks, ${slow.length} take more than ${MOST_TIMES} times as long for five times as much.`,
)
for (const [name] of slow) console.log(`  ${name}`)
