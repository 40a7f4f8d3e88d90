import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import sharp from 'sharp'
import { toCsv } from '@/lib/text/csv'
import { forExcel } from '@/lib/text/for-excel'
import { test } from './engines'

/** What the answer of an address must be, known by its ending: its type, and a way to read it that throws on a wrong one. */
const READERS: Readonly<Record<string, { readonly type: RegExp; readonly read: (body: Buffer) => unknown }>> =
  {
    csv: {
      type: /^text\/csv/,
      read: (body) => {
        const { errors, data } = Papa.parse(body.toString('utf8'), { header: true, skipEmptyLines: true })
        if (errors.length > 0 || data.length === 0) throw new Error(JSON.stringify(errors.slice(0, 2)))
      },
    },
    json: { type: /json/, read: (body) => JSON.parse(body.toString('utf8')) },
    svg: { type: /^image\/svg\+xml/, read: (body) => sharp(body).metadata() },
    png: { type: /^image\/png/, read: (body) => sharp(body).stats() },
    xlsx: { type: /spreadsheetml/, read: (body) => readXlsxFile(body) },
    zip: { type: /zip/, read: (body) => unzipSync(body) },
    html: { type: /^text\/html/, read: (body) => expect(body.toString('utf8')).toMatch(/^<!DOCTYPE html>/) },
    xml: { type: /xml/, read: (body) => expect(body.toString('utf8')).toMatch(/^<\?xml/) },
    txt: { type: /^text\/plain/, read: (body) => expect(body.length).toBeGreaterThan(20) },
    bib: {
      type: /^application\/x-bibtex/,
      read: (body) => expect(body.toString('utf8')).toMatch(/^@misc\{/),
    },
    ris: {
      type: /^application\/x-research-info-systems/,
      read: (body) => expect(body.toString('utf8')).toMatch(/^TY {2}- /),
    },
  }

for (const path of ['/en/data/', '/zh/data/', '/en/figures/training-hardware/', '/zh/figures/reach/']) {
  test(`every file that ${path} names answers with its type and can be read`, async ({ page, request }) => {
    await page.goto(path)
    const addresses = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const files = [...new Set(addresses)].filter((address) => /^\/[^?#]*\.[a-z]+$/.test(address))
    expect(files.length).toBeGreaterThan(4)
    for (const address of files) {
      const reader = READERS[address.replace(/^.*\./, '')]
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      expect(reader, `a way to read ${address}`).toBeDefined()
      if (reader === undefined) continue
      expect(answer.headers()['content-type'] ?? '', address).toMatch(reader.type)
      await reader.read(await answer.body())
    }
  })
}

/** What search engines ask of each type (developers.google.com, schema.org). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'version', 'distribution', 'isBasedOn'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'itemReviewed', 'author', 'url', 'datePublished'],
  Claim: ['name', 'text', 'appearance', 'author', 'inLanguage'],
}

function structuredDataOf(path: string): { type: string; data: Record<string, unknown> }[] {
  const html = readFileSync(join('out', path, 'index.html'), 'utf8')
  return [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
    ([, text = '']) => {
      const data = JSON.parse(text)
      expect(data['@context']).toBe('https://schema.org')
      return { type: String(data['@type']), data }
    },
  )
}

for (const locale of ['zh', 'en']) {
  test(`structured data of each kind of page in ${locale} has its type and what that type requires`, () => {
    const claims = readdirSync(join('out', locale, 'claims'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ path: `${locale}/claims/${name}`, types: ['Claim', 'ClaimReview'] }))
    expect(claims.length).toBeGreaterThan(30)
    const pages = [
      { path: locale, types: ['Dataset'] },
      { path: `${locale}/data`, types: ['Dataset'] },
      ...claims,
    ]
    for (const { path, types } of pages) {
      const found = structuredDataOf(path)
      expect(found, path).toHaveLength(1)
      for (const { type, data } of found) {
        expect(types, path).toContain(type)
        for (const name of REQUIRED[type] ?? []) expect(data[name], `${path}: ${name}`).toBeTruthy()
      }
    }
  })
}

test('every picture and embed that a figure’s JSON names is there', async () => {
  const names = readdirSync('out/figures').filter((name) => /^[a-z-]+\.json$/.test(name))
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) {
    const { files } = JSON.parse(readFileSync(join('out/figures', name), 'utf8'))
    const addresses: string[] = [
      files.csv,
      files.json,
      ...files.pictures.flatMap(({ svg, png }: { svg: string; png: string }) => [svg, png]),
      ...Object.values<string>(files.embed),
    ]
    for (const address of addresses) {
      const body = readFileSync(join('out', new URL(address).pathname))
      if (!address.endsWith('.png')) continue
      const { width = 0 } = await sharp(body).metadata()
      // Twice the width of a column, or of a half one.
      expect(width, address).toBeGreaterThanOrEqual(1280)
    }
  }
})

test('LibreOffice, set so that the file for Excel is UTF-8, shows its Chinese, texts that look like formulas as texts, and numbers as numbers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'))
  const office = (file: string, form: string) =>
    execFileSync(
      'libreoffice',
      [
        '--headless',
        // Comma, quote, UTF-8: what a person chooses in its import dialog. Without a dialog it minds no byte order
        // mark; what the mark does for Excel is tested by itself.
        '--infilter=CSV:44,34,76',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        form,
        '--outdir',
        folder,
        file,
      ],
      {
        stdio: 'pipe',
      },
    )
  const texts = ['=1+1', '+86 571', '-20% 至 -30%', '@SUM(A1)']
  writeFileSync(
    join(folder, 'guarded.csv'),
    forExcel(
      toCsv(
        texts.map((text) => ({ text, value: -0.5 })),
        ['text', 'value'],
      ),
    ),
  )
  office(join(folder, 'guarded.csv'), 'fods')
  const guarded = readFileSync(join(folder, 'guarded.fods'), 'utf8')
  expect(guarded).not.toContain('table:formula')
  for (const text of texts) expect(guarded).toContain(text)
  expect([...guarded.matchAll(/office:value="-0\.5"/g)]).toHaveLength(texts.length)

  office('out/data/claims-assessed.excel.csv', 'fods')
  const shown = readFileSync(join(folder, 'claims-assessed.excel.fods'), 'utf8')
  expect(shown).toContain('超2000万开发者')
  expect(shown).toContain('office:value="20000000"')
  expect(shown).not.toContain('table:formula')
})
