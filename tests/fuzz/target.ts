import fc from 'fast-check'

export interface Options {
  readonly seed: number
  readonly runs: number
  /** Where given, a run ends after so long with the inputs that it has tried. */
  readonly milliseconds?: number
  /** Called with the number of each input before it is tried. */
  readonly begins: (input: number) => void
}

/** What came of a run: `broken` describes the input that breaks a law, made as small as it gets. */
export interface Outcome {
  readonly runs: number
  readonly slowest: number
  readonly broken: string | null
}

/** Something to be tried with many inputs. */
export interface Target {
  /** So many inputs are a whole run. */
  readonly runs: number
  readonly run: (options: Options) => Promise<Outcome>
  /** An input of a run, in words. */
  readonly input: (seed: number, input: number) => string
}

/** An input that takes longer of the processor breaks a law, once it has ended, and is made smaller. */
const PATIENCE_MS = 5000
/** One that has not ended by then, on the clock, may never do so, and its thread is ended. */
export const LIMIT_MS = 120_000

/** Inputs and a law that throws where one breaks it. */
export function target<Input>(
  runs: number,
  inputs: fc.Arbitrary<Input>,
  law: (input: Input) => void | Promise<void>,
): Target {
  return {
    runs,
    run: (options) => runOf(inputs, law, options),
    input: (seed, input) => fc.stringify(fc.sample(inputs, { seed, path: String(input), numRuns: 1 })[0]),
  }
}

async function runOf<Input>(
  inputs: fc.Arbitrary<Input>,
  law: (input: Input) => void | Promise<void>,
  { seed, runs, milliseconds, begins }: Options,
): Promise<Outcome> {
  let slowest = 0
  let input = 0
  const before = Object.getOwnPropertyNames(Object.prototype).length
  const property = fc.asyncProperty(inputs, async (given) => {
    const from = process.cpuUsage()
    begins(input)
    input += 1
    await law(given)
    const { user, system } = process.cpuUsage(from)
    const took = (user + system) / 1000
    slowest = Math.max(slowest, took)
    if (took > PATIENCE_MS) throw new Error(`one input took ${Math.round(took)} ms`)
    if (Object.getOwnPropertyNames(Object.prototype).length !== before)
      throw new Error('the prototype of all objects was changed')
  })
  const limit =
    milliseconds === undefined ? {} : { interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false }
  const details = await fc.check(property, { seed, numRuns: runs, ...limit })
  const broken = details.failed
    ? [
        fc.stringify(details.counterexample?.[0]),
        String(details.errorInstance),
        `path ${details.counterexamplePath}`,
      ]
    : null
  return { runs: details.numRuns, slowest, broken: broken?.join('\n') ?? null }
}
