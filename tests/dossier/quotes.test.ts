import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { buildDossier } from '@/lib/dossier/dossier'
import { FILE_NAMES, type FileName } from '@/lib/dossier/files'
import { proofOf } from '@/lib/dossier/rules/quote-proof'
import { formatFault } from '@/lib/faults/describe'
import { cells, type Edit } from '@/tests/fixtures/mini'
import { project } from '@/tests/fixtures/project'

const FILES = Object.fromEntries(
  FILE_NAMES.map((file) => [file, readFileSync(`data/${file}`, 'utf8')]),
) as Record<FileName, string>

/** Where the validator finds the quotes of the article’s own data at fault after an edit, by column and code. */
function faultsAfter(edit: Edit): string[] {
  const result = buildDossier(edit(FILES))
  return result.ok ? [] : result.faults.map((fault) => formatFault(fault).replace(/^(.*?: D\d{3}) .*$/, '$1'))
}

const ids = Papa.parse<string[]>(FILES['claims.csv']).data.map(([id]) => id)

function quoted(id: string, quote: string): { row: number; faults: string[] } {
  const row = ids.indexOf(id) + 1
  return { row, faults: faultsAfter(cells('claims.csv', row, { quote })) }
}

describe('a quote of the article that is changed', () => {
  test.each([
    ['m6-accelerators', 'another number', '只用580张卡', 'D505'],
    ['m6-energy-reduction', 'another share', '能耗降低了超过七成', 'D505'],
    ['m6-energy-reduction', 'without its hedge', '能耗降低了八成', 'D505'],
    ['modelscope-developers', 'without its hedge', '2000万开发者', 'D505'],
    ['genos-parameters', 'another order of magnitude', '千亿级', 'D505'],
    ['alibaba-cloud-rank', 'another rank', '全球前三的云计算公司', 'D505'],
    ['qwen3-release', 'another year', '今年4月28日', 'D505'],
    ['deepseek-tier', 'words without a figure', '全球领先', 'D505'],
    ['m6-accelerators', 'nothing at all', '', 'D101'],
  ])('%s: %s is refused at its cell', (id, _, quote, code) => {
    const { row, faults } = quoted(id, quote)
    expect(faults).toContain(`claims.csv:${row}:quote: ${code}`)
  })

  test('is accepted where it says the same figure', () => {
    expect(quoted('m6-accelerators', '就只用480张卡').faults).toEqual([])
  })
})

test.each([
  ['zh-Hans', 'differs'],
  ['en', 'differs'],
  ['de', 'not-read'],
  ['und', 'not-read'],
])('a quote in %s that does not say its figure: %s', (language, kind) => {
  const { claims, source, knownUnits } = project().dossier
  const [claim] = claims.filter(({ id }) => id === 'm6-accelerators')
  if (claim === undefined) throw new Error('no such claim')
  expect(proofOf({ ...claim, quote: '580张卡' }, { ...source, language }, knownUnits).kind).toBe(kind)
})
