import { parseArgs } from 'node:util'
import { ADDRESSES } from '@/scripts/fuzz/addresses'
import { DOSSIERS } from '@/scripts/fuzz/dossiers'
import { FILES } from '@/scripts/fuzz/files'
import { QUANTITIES } from '@/scripts/fuzz/quantities'
import { TOKENS } from '@/scripts/fuzz/tokens'

const TARGETS = [QUANTITIES, FILES, ADDRESSES, DOSSIERS, TOKENS]

/**
 * Tries many inputs on everything that takes some: the reader of quantities, opened files, addresses, the validator, tokens. Prints
 * the seed and the count for each; where an input breaks a law, prints it as small as it gets and exits with 1.
 *
 * --target NAME (again for more), --runs N for each, --seconds N at most for each, --seed N for the same inputs again.
 */
const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    runs: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
  },
})
const number = (text: string | undefined) => {
  if (text === undefined || Number.isInteger(Number(text)))
    return text === undefined ? undefined : Number(text)
  throw new Error(`“${text}” is no whole number`)
}
const seed = number(values.seed) ?? Math.trunc(Math.random() * 2 ** 31)
const seconds = number(values.seconds)
const wanted = values.target ?? TARGETS.map(({ name }) => name)
const unknown = wanted.find((name) => TARGETS.every((target) => target.name !== name))
if (unknown !== undefined)
  throw new Error(`“${unknown}” is no target. Targets: ${TARGETS.map(({ name }) => name).join(', ')}`)

for (const { name, runs, run } of TARGETS.filter((target) => wanted.includes(target.name))) {
  const from = performance.now()
  const outcome = await run({
    seed,
    runs: number(values.runs) ?? runs,
    ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
  })
  const took = ((performance.now() - from) / 1000).toFixed(1)
  console.log(
    `${name}: ${outcome.runs.toLocaleString('en')} inputs, seed ${seed}, ${took} s, the slowest ${Math.round(outcome.slowest)} ms`,
  )
  if (outcome.broken === null) continue
  console.error(`${name} breaks a law:\n${outcome.broken}`)
  process.exitCode = 1
}
