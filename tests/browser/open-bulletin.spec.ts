import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readFolder } from '../../lib/dossier/read-folder'
import { encode } from '../fixtures/encode'
import { saved, test } from './engines'
import { searchOf } from './open-page'
import { alive } from './pages'

/** A table as statistical offices publish it with the year’s bulletin. */
const BULLETIN = [
  '2023年全省主要统计指标,,,',
  '指标,单位,2022年,2023年',
  '地区生产总值,亿元,77715,82553',
  '常住人口,万人,6577,6627',
  '净迁移人口,万人,-2.1,约43',
  '社会消费品零售总额,亿元,30467,待核实',
  '发电量,亿千瓦时,4231,超4500',
  '注：2023年为初步核算数。,,,',
].join('\r\n')

async function openBulletin(page: Page): Promise<void> {
  await page.goto('/zh/open/')
  await alive(page)
  await page.locator('input[type=file]').setInputFiles({
    name: '统计公报.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(encode(`${BULLETIN}\r\n`, 'gb18030')),
  })
  await expect(page.getByLabel('编码')).toHaveValue('gb18030')
}

test('a bulletin in GBK is corrected, compared and exported as a folder that the project takes', async ({
  page,
}) => {
  await openBulletin(page)
  // Title, units and notes are known as such; both years are values.
  await expect(page.getByRole('combobox', { name: /^“单位”/ })).toHaveValue('unit')
  await page.getByRole('combobox', { name: /^“2022年”/ }).selectOption('value')
  await page.getByRole('combobox', { name: /^“2023年”/ }).selectOption('value')
  await expect(page.getByText('有2个数值列')).toBeVisible()
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByText('2个数值列共有9个数字')).toBeVisible()
  await expect(page.getByRole('heading', { name: '2023年全省主要统计指标' })).toBeVisible()

  const rejected = page.locator('.open-rejected > ul > li')
  await expect(rejected).toHaveCount(1)
  await rejected.locator('summary').click()
  await rejected.locator('input[name="cell-3"]').fill('32550')
  await rejected.getByRole('button', { name: '放回表格' }).click()
  await expect(page.getByText('2个数值列共有10个数字')).toBeVisible()
  await expect(page.locator('.open-rejected > ul > li')).toHaveCount(0)

  const search = await searchOf(page)
  await search.fill('净迁移 2022')
  await expect(page.getByRole('cell', { name: '−2.1万人' }).first()).toBeVisible()
  await search.fill('')

  await page.getByRole('checkbox', { name: /地区生产总值.*7\.7715/ }).check()
  await page.getByRole('checkbox', { name: /地区生产总值.*8\.2553/ }).check()
  await expect(page.locator('.comparison-result')).toContainText('的1.06倍')

  const download = await saved(page.getByRole('button', { name: '导出为网站文件夹' }))
  await expect(page.getByText('已导出10个数字')).toBeVisible()
  const root = mkdtempSync(path.join(tmpdir(), 'bulletin-'))
  const files = unzipSync(download.body)
  mkdirSync(path.join(root, 'data'))
  for (const [name, body] of Object.entries(files)) writeFileSync(path.join(root, name), body)
  expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('npm run validate')

  const read = readFolder(path.join(root, 'data'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  expect(read.dossier.claims.map(({ statement }) => statement.zh)).toEqual([
    '地区生产总值 · 2022年：7.7715万亿元',
    '地区生产总值 · 2023年：8.2553万亿元',
    '常住人口 · 2022年：6577万人',
    '常住人口 · 2023年：6627万人',
    '净迁移人口 · 2022年：−2.1万人',
    '净迁移人口 · 2023年：约43万人',
    '社会消费品零售总额 · 2022年：3.0467万亿元',
    '社会消费品零售总额 · 2023年：3.255万亿元',
    '发电量 · 2022年：4231亿千瓦时',
    '发电量 · 2023年：超4500亿千瓦时',
  ])
})
