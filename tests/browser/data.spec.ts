import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { unzipSync } from 'fflate'
import jsonld from 'jsonld'
import Papa from 'papaparse'
import sharp from 'sharp'
import { toExcelCsv } from '@/lib/publish/csv'

const require = createRequire(import.meta.url)

/** What the answer of an address must be, told by its ending: its type, and a way to read it that throws on a wrong one. */
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
    zip: { type: /zip/, read: (body) => unzipSync(body) },
    html: { type: /^text\/html/, read: (body) => expect(body.toString('utf8')).toMatch(/^<!DOCTYPE html>/) },
    xml: { type: /xml/, read: (body) => expect(body.toString('utf8')).toMatch(/^<\?xml/) },
    txt: { type: /^text\/plain/, read: (body) => expect(body.length).toBeGreaterThan(20) },
    bib: { type: /^/, read: (body) => expect(body.toString('utf8')).toMatch(/^@misc\{/) },
    ris: { type: /^/, read: (body) => expect(body.toString('utf8')).toMatch(/^TY {2}- /) },
  }

for (const path of [
  '/en/data/',
  '/zh/data/',
  '/en/figures/training-hardware/',
  '/zh/claims/m6-accelerators/',
]) {
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

test('a validator of data packages accepts the package and every row of its tables, keys included', async () => {
  const { Package } = require('datapackage') as {
    Package: {
      load: (path: string) => Promise<{
        valid: boolean
        errors: unknown[]
        resources: { name: string; read: (options: { relations: boolean }) => Promise<unknown[]> }[]
      }>
    }
  }
  const loaded = await Package.load('out/data/datapackage.json')
  expect(loaded.errors).toEqual([])
  expect(loaded.valid).toBe(true)
  expect(loaded.resources.length).toBeGreaterThan(5)
  for (const resource of loaded.resources)
    expect((await resource.read({ relations: true })).length, resource.name).toBeGreaterThan(0)
})

test('the joined JSON keeps to its JSON Schema, and a record without its hedge does not', () => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync('out/data/claims-assessed.schema.json', 'utf8')))
  const joined = JSON.parse(readFileSync('out/data/claims-assessed.json', 'utf8'))
  expect(validate(joined) || validate.errors).toBe(true)
  delete joined.claims[0].quantity.hedge
  expect(validate(joined)).toBe(false)
})

test('the CSVW description is JSON-LD and names the columns of every table in their order', async () => {
  const described = JSON.parse(readFileSync('out/data/csv-metadata.json', 'utf8'))
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'http://www.w3.org/ns/csvw#', dc: 'http://purl.org/dc/terms/' } },
  })
  const nodes: unknown = await jsonld.expand(described, { documentLoader } as never)
  expect(JSON.stringify(nodes)).toContain('http://www.w3.org/ns/csvw#tableSchema')
  expect(described.tables.length).toBeGreaterThan(5)
  for (const { url, tableSchema } of described.tables) {
    const [header] = Papa.parse<string[]>(readFileSync(join('out/data', url), 'utf8'), { preview: 1 }).data
    expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header)
  }
})

test('LibreOffice shows the file for Excel in Chinese, texts that look like formulas as texts, and numbers as numbers', () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'))
  const office = (file: string, form: string) =>
    execFileSync(
      'libreoffice',
      [
        '--headless',
        // Comma, quote, UTF-8: what its import dialog proposes; without a dialog it takes every CSV for Windows-1252.
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
  const texts = ['=1+1', '+86', '-20% 至 -30%', '@SUM(A1)']
  writeFileSync(
    join(folder, 'guarded.csv'),
    toExcelCsv(
      texts.map((text) => ({ text, value: -0.5 })),
      ['text', 'value'],
    ),
  )
  office(join(folder, 'guarded.csv'), 'fods')
  const guarded = readFileSync(join(folder, 'guarded.fods'), 'utf8')
  expect(guarded).not.toContain('table:formula')
  for (const text of texts) expect(guarded).toContain(text)
  expect([...guarded.matchAll(/office:value="-0\.5"/g)]).toHaveLength(texts.length)

  office('out/data/claims-assessed.excel.csv', 'fods')
  const shown = readFileSync(join(folder, 'claims-assessed.excel.fods'), 'utf8')
  expect(shown).toContain('超2000万名开发者')
  expect(shown).toContain('office:value="20000000"')
  expect(shown).not.toContain('table:formula')
})
