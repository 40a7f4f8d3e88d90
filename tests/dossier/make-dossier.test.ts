import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import { type ClaimCells, makeDossier } from '@/lib/dossier/make-dossier'
import { formatFault } from '@/lib/faults/describe'
import { everywhere } from '@/lib/locale'
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
  const { figures }: { figures: { measures: { title: { zh: string; en: string } }[] }[] } = JSON.parse(
    files['figures.json'],
  )
  const titles = figures.flatMap(({ measures }) => measures.flatMap(({ title }) => [title.zh, title.en]))
  // A share has no noun that its numbers could be in.
  expect(titles).toEqual(
    expect.arrayContaining([
      '{figure-claims}项比例',
      '{figure-claims} shares',
      '{figure-claims}项以月计的数字',
      '{figure-claims} numbers in months',
    ]),
  )
})
