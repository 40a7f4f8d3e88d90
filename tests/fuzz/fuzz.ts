import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { LIMIT_MS, type Options, type Outcome, type Target } from '@/tests/fuzz/target'

const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  quantities: async () => (await import('@/tests/fuzz/quantities')).QUANTITIES,
  files: async () => (await import('@/tests/fuzz/files')).FILES,
  addresses: async () => (await import('@/tests/fuzz/addresses')).ADDRESSES,
  dossiers: async () => (await import('@/tests/fuzz/dossiers')).DOSSIERS,
  tokens: async () => (await import('@/tests/fuzz/tokens')).TOKENS,
}

type Task = Omit<Options, 'runs' | 'begins'> & {
  readonly name: string
  readonly runs: number | undefined
  /** The number of the input that is tried, and the second in which it was begun. */
  readonly clock: Int32Array
}

/** A thread does not take over how this file is read. */
const START = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`

const now = () => Math.trunc(Date.now() / 1000)

async function load(name: string): Promise<Target> {
  const loading = TARGETS[name]
  if (loading === undefined)
    throw new Error(`“${name}” is not a target. Targets: ${Object.keys(TARGETS).join(', ')}`)
  return loading()
}

/** In its own thread: tries the inputs of a target; gives what came of it. */
async function work({ name, runs, clock, ...options }: Task): Promise<Outcome> {
  const target = await load(name)
  const begins = (input: number) => {
    Atomics.store(clock, 0, input)
    Atomics.store(clock, 1, now())
  }
  return target.run({ ...options, runs: runs ?? target.runs, begins })
}

/** What comes of a target that works in its own thread, also where an input never ends, or the thread ends without a word. */
function watched(task: Task): Promise<Outcome> {
  const { name, seed, clock } = task
  return new Promise((resolve, reject) => {
    const worker = new Worker(START, { eval: true, workerData: task })
    const watch = setInterval(async () => {
      const begun = Atomics.load(clock, 1)
      if (begun === 0 || now() - begun <= LIMIT_MS / 1000) return
      clearInterval(watch)
      worker.off('exit', exited)
      await worker.terminate()
      const input = Atomics.load(clock, 0)
      const said = (await load(name)).input(seed, input)
      const broken = `input ${input} has no end, or one made smaller from an input before it:\n${said}`
      resolve({ runs: input + 1, slowest: LIMIT_MS, broken })
    }, 1000)
    // After a message or an error, which come first, this settles nothing.
    const exited = (code: number) => {
      clearInterval(watch)
      reject(new Error(`the thread of ${name} ended with ${code} at input ${Atomics.load(clock, 0)}`))
    }
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', exited)
  })
}

/** A whole number that an option gives. */
function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (Number.isInteger(Number(text))) return Number(text)
  throw new Error(`“${text}” is not a whole number`)
}

/**
 * Tries many inputs on everything that takes some: the reader of quantities, opened files, addresses, the validator, tokens. Prints
 * the seed and the count for each; where an input breaks a law, prints it as small as it gets and exits with 1.
 *
 * --target NAME (again for more), --runs N for each, --seconds N at most for each, --seed N for the same inputs again.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      target: { type: 'string', multiple: true },
      runs: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string' },
    },
  })
  const seed = number(values.seed) ?? Math.trunc(Math.random() * 2 ** 31)
  const seconds = number(values.seconds)
  for (const name of values.target ?? Object.keys(TARGETS)) {
    const from = performance.now()
    const clock = new Int32Array(new SharedArrayBuffer(8))
    const milliseconds = seconds === undefined ? {} : { milliseconds: seconds * 1000 }
    const outcome = await watched({ name, seed, runs: number(values.runs), clock, ...milliseconds })
    const took = ((performance.now() - from) / 1000).toFixed(1)
    console.log(
      `${name}: ${outcome.runs.toLocaleString('en')} inputs, seed ${seed}, ${took} s, the slowest ${Math.round(outcome.slowest)} ms`,
    )
    if (outcome.broken === null) continue
    console.error(`${name} breaks a law:\n${outcome.broken}`)
    process.exitCode = 1
  }
}

if (isMainThread) await main()
else parentPort?.postMessage(await work(workerData))
