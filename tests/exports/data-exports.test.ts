import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { bestEvidence } from '@/lib/claims/evidence-of'
import { findingsOf } from '@/lib/claims/findings'
import { decides } from '@/lib/claims/status'
import { groupOf } from '@/lib/claims/status-group'
import { readDataFile } from '@/lib/dossier/read-folder'
import { ARCHIVE, readDataExports } from '@/lib/exports/data-exports'
import { bytesOf, type FileExport, fileNameOf, sha256Of } from '@/lib/exports/export'
import { publishedTables } from '@/lib/exports/tables'
import { fromCsvCell } from '@/lib/text/csv'
import { project, withValue } from '@/tests/fixtures/project'

const ours = project()
const files = readDataExports()

function file(name: string): FileExport {
  const found = files.find(({ pattern }) => pattern === `/data/${name}`)
  if (found === undefined) throw new Error(`no file ${name}`)
  return found
}

function textOf(name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(file(name).body))
}

function rowsOf(name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(textOf(name), { header: true, skipEmptyLines: true }).data.map(
    (row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, fromCsvCell(cell)])),
  )
}

describe('the published tables', () => {
  const tables = publishedTables(ours)

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s.csv read back through Papa Parse equals what was written',
    (name, table) => {
      const written = table.rows.map((row) =>
        Object.fromEntries(table.fields.map((field) => [field.name, String(row[field.name] ?? '')])),
      )
      expect(rowsOf(`${name}.csv`)).toEqual(written)
      expect(file(`${name}.csv`).rows).toBe(table.rows.length)
    },
  )

  test('the file for Excel is the joined table with a byte order mark, equal row by row', () => {
    expect(textOf('claims-assessed.excel.csv')).toBe(`\uFEFF${textOf('claims-assessed.csv')}`)
  })

  test('an open end stays open: over 20 million has a lower end that is left out and no upper one', () => {
    expect(rowsOf('claims-assessed.csv').find(({ id }) => id === 'modelscope-developers')).toMatchObject({
      value: '20000000',
      low: '20000000',
      low_open: 'true',
      high: '',
      written_en: 'over 20 million developers',
    })
  })

  test.each([
    ['m6-team', '十几个人', 'a dozen or so people'],
    ['modelscope-largest', '最大', 'largest'],
    ['genos-parameters', '百亿级参数', 'tens of billions of parameters'],
  ])('%s is written as the article words it', (claim, zh, en) => {
    const row = rowsOf('claims-assessed.csv').find(({ id }) => id === claim)
    expect([row?.written_zh, row?.written_en]).toEqual([zh, en])
  })

  test('the joined table has the status, its group and what it rests on', () => {
    const rows = rowsOf('claims-assessed.csv')
    for (const { claim, status, verdict } of ours.claims)
      expect(rows.find(({ id }) => id === claim.id)).toMatchObject({
        status,
        status_group: groupOf(status),
        uncheckable: claim.uncheckable ?? '',
        counted: claim.counted.join(' | '),
        verdict_zh: verdict?.zh ?? '',
        verdict_en: verdict?.en ?? '',
      })
  })

  test('findings.json has the group of each finding', () => {
    const { findings } = JSON.parse(textOf('findings.json')) as {
      findings: { slug: string; group: string }[]
    }
    expect(findings.map(({ slug, group }) => [slug, group])).toEqual(
      findingsOf(ours).map(({ slug, group }) => [slug, group]),
    )
  })

  test('a date has its days, and no number', () => {
    expect(rowsOf('claims-assessed.csv').find(({ id }) => id === 'qwen3-release')).toMatchObject({
      value: '',
      low: '',
      date: '2025-04-28',
      first_day: '2025-04-28',
      last_day: '2025-04-28',
    })
  })

  test('checks.csv says what each check comes to, with the working', () => {
    expect(rowsOf('checks.csv').find(({ id }) => id === 'cards-m6-nvidia-reduction')).toMatchObject({
      verdict: 'inconclusive',
      fit: 'inside',
      result_en: '84.4%',
      working_en: '1 − 480 ÷ 3,072 ≈ 84.4%',
    })
  })

  test('a changed figure changes the joined table', () => {
    const changed = publishedTables(project(withValue('google-accelerators', '2048', '4096')))
    expect(changed[0]?.rows.find((row) => row.id === 'google-accelerators')?.value).toBe(4096)
  })
})

describe('the best evidence in the joined table', () => {
  const rows = rowsOf('claims-assessed.csv')

  test('has its number, unit and interval in their own columns', () => {
    expect(rows.find(({ id }) => id === 'm6-accelerators')).toMatchObject({
      evidence: 'm6-t-paper-cards',
      evidence_value: '480',
      evidence_unit: 'cards',
      evidence_hedge: 'exact',
      evidence_low: '480',
      evidence_high: '480',
      evidence_date: '',
    })
  })

  test('has a date as days', () => {
    const { evidence_date, evidence_first_day, evidence_low } =
      rows.find(({ id }) => id === 'v4-release') ?? {}
    expect(evidence_date).toBe('2026-04-24')
    expect(evidence_first_day).toBe('2026-04-24')
    expect(evidence_low).toBe('')
  })
})

test('no published table has a token that nobody outside can fill', () => {
  for (const { pattern, body } of files)
    if (pattern.endsWith('.csv'))
      expect([pattern, String(body).match(/\{[a-z-]+:[^}]*\}/)]).toEqual([pattern, null])
})

describe('the JSON files of the data folder', () => {
  test.each(['figures.json', 'findings.json'])('%s has its sentences filled', (name) => {
    expect(textOf(name)).not.toMatch(/\{[a-z-]+(:[a-z0-9-]+)*\}/)
    expect(readDataFile(name as 'figures.json')).toMatch(/\{claim:[a-z0-9-]+/)
  })

  test.each([
    [
      'timeline',
      'Three of the article’s six time spans fit, one of them from an unconfirmed start; another only if counted to Qwen3',
    ],
    [
      'in-context',
      'In Epoch AI’s list to February 2025, 17 models used more accelerators than any of the article’s three; 3 of these counts are speculative',
    ],
    ['firsts-and-ranks', 'Of eleven firsts and ranks, six name no measure'],
  ])('a filled sentence of %s counts what that chart holds', (chart, title) => {
    const { figures } = JSON.parse(textOf('figures.json'))
    expect(figures.find(({ slug }: { slug: string }) => slug === chart).measures[0].title.en).toBe(title)
  })

  test.each(['figures.json', 'findings.json', 'changes.json', 'source.json'])(
    'every member of %s is described, and every one described is there',
    (name) => {
      const described = new Set(file(name).fields?.map((field) => field.name.replace(/\[\]$/, '')))
      // The project has no address for corrections, and knows no archived copy of the article.
      const there = new Set(name === 'source.json' ? ['corrections', 'archived'] : [])
      const value = JSON.parse(textOf(name))
      for (const [key, list] of Object.entries<unknown>(value)) {
        const under = [...described].some((path) => path.startsWith(`${key}[].`))
        if (!under) there.add(key)
        else
          for (const item of list as object[])
            for (const inner of Object.keys(item)) there.add(`${key}[].${inner}`)
      }
      expect([...described].sort()).toEqual([...there].sort())
    },
  )
})

describe('the best evidence of a claim', () => {
  test('of M6’s cards is the maker’s paper, not the data set that took the figure from it', () => {
    const assessed = ours.claims.find(({ claim }) => claim.id === 'm6-accelerators')
    expect(assessed && bestEvidence(assessed)?.id).toBe('m6-t-paper-cards')
  })

  test('is neither background nor weak, and no relay where one decides', () => {
    for (const assessed of ours.claims) {
      const best = bestEvidence(assessed)
      const speaking = assessed.evidence.filter(
        ({ relation, grade }) => relation !== 'context' && grade !== 'weak',
      )
      if (best === null) expect(speaking).toEqual([])
      else expect(speaking).toContain(best)
      const heard = speaking.filter(decides)
      if (heard.length > 0) expect(heard).toContain(best)
    }
  })
})

describe('the archive', () => {
  const archive = unzipSync(bytesOf(file('claimboard.zip').body))

  const others = files.filter(({ pattern }) => pattern !== ARCHIVE)

  test('holds every other file as it is served, a README and the licence', () => {
    expect(Object.keys(archive).sort()).toEqual(
      ['README.txt', 'LICENCE.txt', ...others.map(({ pattern }) => fileNameOf(pattern))]
        .map((name) => `claimboard/${name}`)
        .sort(),
    )
    for (const { pattern, body } of others)
      expect(sha256Of(archive[`claimboard/${fileNameOf(pattern)}`] ?? new Uint8Array())).toBe(
        sha256Of(bytesOf(body)),
      )
  })

  test('its README names every file and its licence the data of others', () => {
    const readme = new TextDecoder().decode(archive['claimboard/README.txt'])
    for (const { pattern } of others) expect(readme).toContain(fileNameOf(pattern))
    expect(new TextDecoder().decode(archive['claimboard/LICENCE.txt'])).toContain('notable-models.csv')
  })

  test('is dated noon of the edition wherever it is built', () => {
    const bytes = bytesOf(file('claimboard.zip').body)
    const header = new DataView(bytes.buffer, bytes.byteOffset)
    const [time, day] = [header.getUint16(10, true), header.getUint16(12, true)]
    const parts = [1980 + (day >> 9), (day >> 5) & 15, day & 31].map((part) => String(part).padStart(2, '0'))
    expect([parts.join('-'), time >> 11]).toEqual([ours.dossier.edition.date, 12])
  })
})
