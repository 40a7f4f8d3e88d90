import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readFolder } from '@/lib/dossier/read-folder'
import { MOST_EXPORTED } from '@/lib/open/limits'
import { openText } from '@/tests/open/tool-session'

/** Unzips an export and reads its folder as the validator does. */
async function exported(csv: string) {
  const session = await openText(csv)
  const folder = await session.site('mine.csv', '2026-01-02', 'en')
  const root = mkdtempSync(path.join(tmpdir(), 'site-'))
  mkdirSync(path.join(root, 'data'))
  const files = Object.entries(unzipSync(folder.zip ?? new Uint8Array()))
  for (const [name, body] of files) writeFileSync(path.join(root, name), body)
  const read = readFolder(path.join(root, 'data'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const texts = new Map(files.map(([name, body]) => [name, strFromU8(body)]))
  return { folder, dossier: read.dossier, texts }
}

const AWKWARD = [
  'id,name,value,unit,topic,date,source,baseline',
  'before,Before,3072,cards,compute,2021-06,https://example.org/a,',
  'after,After,480,cards,Computing power,2022年,somewhere,',
  'saved,Saved,over 80%,,pets,,,before after',
  'grown,Grown,120%,,,,,',
  'far,Far,480,miles,,,,',
  'bare,Bare,7,,,,,',
  '重复,名字,5,cards,,,,',
  'after,Again,6,users,,,,',
  'day,Day,2025-04-28,,,,,',
  'odd," =1+1 ""quoted"", and a very long label that goes on and on and on and on",8,cards,,,,',
].join('\n')

describe('an export as a site folder', () => {
  test('of an awkward file is sound, and tells what was left out', async () => {
    const { folder, dossier, texts } = await exported(`${AWKWARD}\n`)
    expect(folder.left.map(({ row, label }) => [row, label])).toEqual(expect.arrayContaining([[6, 'Far']]))
    expect(folder.claims + folder.left.length + folder.beyond).toBe(10)
    expect(dossier.claims).toHaveLength(folder.claims)
    expect(folder.left.every(({ reason }) => reason !== '')).toBe(true)
    expect(texts.get('left-out.csv')).toContain('6,Far,')
    expect(dossier.claims.map(({ quantity }) => quantity.unit)).toEqual(expect.not.arrayContaining(['miles']))
    const before = dossier.claims.find(({ id }) => id === 'before')
    expect(before).toMatchObject({ topic: 'compute', asOf: '2021-06' })
    expect(dossier.claims.find(({ id }) => id === 'after')).toMatchObject({
      topic: 'computing-power',
      asOf: '2022',
    })
    expect(dossier.knownTopics.map(({ name }) => name.en)).toEqual([
      'Compute',
      'Computing power',
      'pets',
      'General',
    ])
    expect(dossier.evidence.map(({ claim, url, relation }) => [claim, url, relation])).toEqual([
      ['before', 'https://example.org/a', 'context'],
    ])
    expect(
      dossier.checks.map(({ kind, operands, against }) => [kind, operands.map(({ id }) => id), against]),
    ).toEqual([['reduction', ['before', 'after'], 'saved']])
  })

  test('keeps rows whose words do not say their hedge, which stands in a column', async () => {
    const { folder, dossier } = await exported(
      'name,value,unit,hedge\nM6,480,cards,over\nBig,3072,cards,about\n',
    )
    expect(folder.left).toEqual([])
    expect(dossier.claims.map(({ quote, quantity }) => [quote, quantity.hedge])).toEqual([
      ['480', 'over'],
      ['3072', 'about'],
    ])
  })

  test('of too many rows takes the first, and says how many are beyond', async () => {
    const rows = Array.from({ length: MOST_EXPORTED + 5 }, (_, at) => `row ${at},${at + 1},cards`)
    const session = await openText(`name,value,unit\n${rows.join('\n')}\n`)
    const { claims, left, beyond } = await session.site('mine.csv', '2026-01-02', 'en')
    expect([claims, left.length, beyond]).toEqual([MOST_EXPORTED, 0, 5])
  })

  test('of rows that cannot go along gives no folder and all the reasons', async () => {
    const session = await openText('name,value,unit\na,480,miles\nb,5,leagues\n')
    const { zip, claims, left } = await session.site('mine.csv', '2026-01-02', 'en')
    expect([zip, claims, left.length]).toEqual([null, 0, 2])
    expect(left[0]?.reason).toContain('miles')
  })
})
