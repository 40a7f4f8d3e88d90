import path from 'node:path'
import { FILES } from '@/lib/dossier/files'
import { runScript } from '@/tests/fixtures/run-script'

const FIXTURES = path.join('tests', 'fixtures')
const SOUND = path.join(FIXTURES, 'dossier')
const NEEDED = FILES.filter(({ optional }) => !optional).map(({ file }) => file)

/** Runs a script on the dossier of the tests. */
const run = (script: string, ...args: string[]) => runScript(script, args, { DOSSIER: SOUND })

test('verify-quotes sums up what it found', async () => {
  expect(await run('verify-quotes', path.join(FIXTURES, 'article.md'))).toEqual({
    status: 0,
    out: 'claims 12, quotes found 12, numerals accounted for: claim 12, repeat 0, name 1, rhetoric 2',
    err: '',
  })
})

test('verify-quotes asks for an article', async () => {
  const { status, err } = await run('verify-quotes')
  expect(status).toBe(1)
  expect(err).toMatch(/^No article given\. Run: npm run verify-quotes -- PATH/)
})

test('verify-quotes says which file it cannot read', async () => {
  const { status, err } = await run('verify-quotes', 'nowhere.md')
  expect(status).toBe(1)
  expect(err).toMatch(/^nowhere\.md cannot be read/)
})

test('verify-quotes lists what is wrong with another text, and fails', async () => {
  const { status, err } = await run('verify-quotes', path.join(SOUND, 'claims.csv'))
  expect(status).toBe(1)
  expect(err).toMatch(/^\S+claims\.csv:1: D506 .*\nFaults 1\. /)
})

test.each([[[SOUND]], [[]]])(
  'validate counts the rows of a sound folder, given %j or named by DOSSIER',
  async (folders) => {
    expect(await run('validate', ...folders)).toEqual({
      status: 0,
      out: `${SOUND}/: no faults; claims 12, subjects 2, evidence 3, checks 4, numerals 15, charts 2, models 1`,
      err: '',
    })
  },
)

test('validate lists every fault of a folder, and fails', async () => {
  const { status, err } = await run('validate', FIXTURES)
  expect(status).toBe(1)
  expect(err.split('\n')).toHaveLength(NEEDED.length + 1)
  expect(err).toMatch(/\nclaims\.csv:1: D001 /)
  expect(err).toContain(`: faults ${NEEDED.length}. `)
})

test('verify-quotes proves that further copies have every claim’s words, and names those that do not', async () => {
  const article = path.join(FIXTURES, 'article.md')
  expect((await run('verify-quotes', article, article)).out).toMatch(
    /article\.md \(utf-8\): the words of 12 of 12 claims found$/,
  )
  const { status, err } = await run('verify-quotes', article, path.join(SOUND, 'subjects.csv'))
  expect(status).toBe(1)
  expect(err).toMatch(/subjects\.csv: the words of claim "\S+" were not found/)
})
