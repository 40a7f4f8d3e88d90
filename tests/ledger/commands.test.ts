import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { FILE_NAMES, OPTIONAL_FILES } from '@/lib/dossier/files'

const FIXTURES = path.join('tests', 'fixtures')
const SOUND = path.join(FIXTURES, 'dossier')
const NEEDED = FILE_NAMES.filter((file) => !OPTIONAL_FILES.includes(file))

/** Runs a script as `npm run` does, on the dossier of the tests. */
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join('scripts', script), ...args],
    { encoding: 'utf8', env: { ...process.env, DOSSIER: SOUND } },
  )
  return { status, out: stdout.trim(), err: stderr.trim() }
}

test('verify-quotes sums up what it found', () => {
  expect(run('verify-quotes.ts', path.join(FIXTURES, 'article.md'))).toEqual({
    status: 0,
    out: '12 claims, 12 quotes found, 15 numerals accounted for (claim 12, repeat 0, name 1, rhetoric 2)',
    err: '',
  })
})

test('verify-quotes asks for an article', () => {
  const { status, err } = run('verify-quotes.ts')
  expect(status).toBe(1)
  expect(err).toMatch(/^No article given\. Run: npm run verify-quotes -- PATH/)
})

test('verify-quotes says which file it cannot read', () => {
  const { status, err } = run('verify-quotes.ts', 'nowhere.md')
  expect(status).toBe(1)
  expect(err).toMatch(/^nowhere\.md cannot be read/)
})

test('verify-quotes lists what is wrong with another text, and fails', () => {
  const { status, err } = run('verify-quotes.ts', path.join(SOUND, 'claims.csv'))
  expect(status).toBe(1)
  expect(err).toMatch(/^\S+claims\.csv:1: D506 .*\n1 fault\. /)
})

test.each([[[SOUND]], [[]]])(
  'validate counts the rows of a sound folder, given %j or named by DOSSIER',
  (folders) => {
    expect(run('validate.ts', ...folders)).toEqual({
      status: 0,
      out: `${SOUND}/: 12 claims, 2 subjects, 3 pieces of evidence, 4 checks, 15 numerals, 2 figures, 1 model, no faults`,
      err: '',
    })
  },
)

test('validate lists every fault of a folder, and fails', () => {
  const { status, err } = run('validate.ts', FIXTURES)
  expect(status).toBe(1)
  expect(err.split('\n')).toHaveLength(NEEDED.length + 1)
  expect(err).toMatch(/\nclaims\.csv:1: D001 /)
  expect(err).toContain(`: ${NEEDED.length} faults. `)
})

test('verify-quotes proves that further copies have every claim’s words, and names those that do not', () => {
  const article = path.join(FIXTURES, 'article.md')
  expect(run('verify-quotes.ts', article, article).out).toMatch(
    /article\.md \(utf-8\): the words of 12 of 12 claims found$/,
  )
  const { status, err } = run('verify-quotes.ts', article, path.join(SOUND, 'subjects.csv'))
  expect(status).toBe(1)
  expect(err).toMatch(/subjects\.csv: the words of claim "\S+" were not found/)
})
