import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

/** As many as there are files beside this one that run a part. */
const PARTS = 4
const TESTS = path.join(__dirname, '..')

/**
 * Runs every fourth test file as one, from a place on. Jest loads and compiles all modules anew for each of its files, and most
 * need most of them: in four parts, all tests take less than half of the processor. Files whose modules are replaced end in `.alone.test.ts`
 * and stay by themselves. Properties are tried with the same inputs each time, so that nothing is refused by chance: new ones are
 * for `npm run fuzz`, and for `npx jest` of one file.
 */
export function runPart(part: number): void {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.alone)\.test\.tsx?$/.test(file) && !file.startsWith('browser'))
    .sort()
  fc.configureGlobal({ seed: 1 })
  for (const [at, file] of files.entries())
    if (at % PARTS === part) describe(file, () => void require(path.join(TESTS, file)))
}
