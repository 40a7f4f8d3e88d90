import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FILE_NAMES, type FileName } from '@/lib/dossier/files'
import { readDataFile, readDossier, readFolder } from '@/lib/dossier/read-folder'
import { FILES, places } from '@/tests/fixtures/mini'

let folder = ''
const before = process.env.DOSSIER

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-'))
  for (const file of FILE_NAMES) writeFileSync(path.join(folder, file), FILES[file])
  process.env.DOSSIER = folder
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  if (before === undefined) delete process.env.DOSSIER
  else process.env.DOSSIER = before
})

function put(file: FileName, content: string | Buffer) {
  writeFileSync(path.join(folder, file), content)
}

function faultsOf(name: string): string[] {
  const result = readFolder(name)
  return result.ok ? [] : places(result.faults)
}

test('reads a sound folder', () => {
  expect(faultsOf(folder)).toEqual([])
  expect(readDossier().claims).toHaveLength(12)
})

test('reads the folder once', () => {
  expect(readDossier()).toBe(readDossier())
})

test('names every file that is missing, and checks the rest', () => {
  rmSync(path.join(folder, 'evidence.csv'))
  rmSync(path.join(folder, 'source.json'))
  put('claims.csv', FILES['claims.csv'].replace('library-books,library,scale', 'library-books,library,size'))
  expect(faultsOf(folder)).toEqual([
    'claims.csv:3:topic: D301',
    'evidence.csv:1: D001',
    'source.json:1: D001',
  ])
})

test('an optional file that is missing is an empty table', () => {
  rmSync(path.join(folder, 'topics.csv'))
  expect(faultsOf(folder)).toEqual([])
  expect(readFolder(folder)).toMatchObject({ ok: true, dossier: { topics: [] } })
})

test('names an optional file in another encoding where all others are sound', () => {
  put('topics.csv', Buffer.from([0xb6, 0xc9, 0xbf, 0xda]))
  expect(faultsOf(folder)).toEqual(['topics.csv:1: D002'])
})

test('names a file in another encoding', () => {
  put('subjects.csv', Buffer.from([0xb6, 0xc9, 0xbf, 0xda]))
  expect(faultsOf(folder)).toEqual(['subjects.csv:1: D002'])
})

test.each([
  ['inside a line', '藏书超3万册', 3, ',over,,,,,article,1,1,'.slice(-20)],
  ['at the start of a line', 'library-books,library,scale', 3, ''],
  ['at the start of the file', 'id,subject', 1, ''],
])('reports a byte that is not UTF-8 %s at its row', (_, before, row, after) => {
  const whole = Buffer.from(FILES['claims.csv'])
  const at = whole.indexOf(before)
  put('claims.csv', Buffer.concat([whole.subarray(0, at), Buffer.from([0xff]), whole.subarray(at)]))
  const result = readFolder(folder)
  expect(result.ok ? [] : result.faults).toMatchObject([
    { code: 'D002', file: 'claims.csv', row, details: { byte: '0xFF', after } },
  ])
})

test.each([
  ['in UTF-16', () => put('subjects.csv', Buffer.from(`\uFEFF${FILES['subjects.csv']}`, 'utf16le')), 'D002'],
  ['with a byte of zero', () => put('subjects.csv', FILES['subjects.csv'].replace('navy', 'na\0vy')), 'D111'],
  [
    'that is a folder',
    () => {
      rmSync(path.join(folder, 'subjects.csv'))
      mkdirSync(path.join(folder, 'subjects.csv'))
    },
    'D001',
  ],
])('reports a file %s, and nothing else', (_, spoil, code) => {
  spoil()
  const result = readFolder(folder)
  expect(result.ok ? [] : result.faults).toMatchObject([{ file: 'subjects.csv', code }])
})

test('of a folder that is not there names every file that it needs', () => {
  const reported = faultsOf(path.join(folder, 'nowhere'))
  expect(reported).toContain('claims.csv:1: D001')
  expect(reported.every((fault) => fault.endsWith('D001'))).toBe(true)
})

test('throws one message with every fault, one on a line', () => {
  put('subjects.csv', FILES['subjects.csv'].replace('organisation,navy', 'organisation,purple'))
  put('checks.csv', FILES['checks.csv'].replace('proxy', 'near'))
  expect(readDossier).toThrow(/subjects\.csv:2:family: D103 .*\nchecks\.csv:2:basis: D103 .*$/)
})

test('hands a data file out as it is, and says which it cannot', () => {
  expect(readDataFile('checks.csv')).toBe(FILES['checks.csv'])
  rmSync(path.join(folder, 'checks.csv'))
  expect(() => readDataFile('checks.csv')).toThrow('checks.csv:1: D001')
})
