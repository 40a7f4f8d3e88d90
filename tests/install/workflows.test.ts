import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = '.github/workflows'
const used = readdirSync(FOLDER).flatMap((file) =>
  [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/uses: (.+)/g)].map(([, action = '']) => action),
)

test('every action is one commit, which nobody can put another in the place of, with its version beside it', () => {
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual([])
})
