import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import { type ClaimCells, makeDossier } from '@/lib/dossier/make-dossier'
import { formatFault } from '@/lib/faults/describe'
import { everywhere } from '@/lib/locale'
import { runScript } from '@/tests/fixtures/run-script'
import { TERMS } from '@/tests/fixtures/units'

function faultsOf(files: ReturnType<typeof makeDossier>): string[] {
  const result = buildDossier(files)
  return result.ok ? [] : result.faults.map((fault) => formatFault(fault))
}

function rowsOf(file: FileName) {
  return Papa.parse<ClaimCells>(readFileSync(`data/${file}`, 'utf8'), { header: true, skipEmptyLines: true })
    .data
}

test('a dossier made of nothing but the article’s own claims and subjects is sound', () => {
  const files = makeDossier({
    // A verdict takes numbers from evidence and checks, which this dossier does not have.
    claims: rowsOf('claims.csv').map((row) => ({ ...row, verdict_en: '', verdict_zh: '' })),
    subjects: rowsOf('subjects.csv'),
    units: TERMS.units,
    title: everywhere('Try'),
    published: '2026',
    language: 'zh-Hans',
    today: '2026-01-02',
  })
  expect(faultsOf(files)).toEqual([])
})

describe('npm run new-dossier', () => {
  const run = (folder: string) => runScript('new-dossier', [folder])

  test('makes a folder that the validator finds sound', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'))
    expect((await run(folder)).status).toBe(0)
    const { status, out } = await runScript('validate', [folder])
    expect(out).toContain('claims 12, subjects 1,')
    expect(status).toBe(0)
  })

  test('leaves a folder alone that has something in it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'))
    writeFileSync(path.join(folder, 'claims.csv'), 'mine')
    const { status, err } = await run(folder)
    expect(status).toBe(1)
    expect(err).toContain('is not empty')
    expect(readFileSync(path.join(folder, 'claims.csv'), 'utf8')).toBe('mine')
  })

  test.each([
    ['a file', ''],
    ['below a file', '/below'],
  ])('says in one sentence that a path is %s', async (_, below) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-')), 'claims.csv')
    writeFileSync(file, 'mine')
    const { status, err } = await run(`${file}${below}`)
    expect(status).toBe(1)
    expect(err).toBe(
      `${file} is a file, and nothing in it was changed. Name a folder that is empty or not there yet.`,
    )
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})
