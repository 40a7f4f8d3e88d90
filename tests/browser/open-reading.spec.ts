import { expect, type Page } from '@playwright/test'
import { saved, test } from './engines'
import { isStored, openFile, start } from './open-page'

const file = (text: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

const titles = (page: Page) => page.locator('.open-figure figcaption')

test('on a phone the columns come first, and how the file was read is folded away below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await start(page)
  await page.locator('.file-choice input').setInputFiles(file('name;value\na;1,5\nb;2,5\n'))
  const how = page.locator('.open-match details')
  await expect(how.locator('summary')).toHaveText('How the file was read: UTF-8, semicolon, header in line 1')
  await expect(page.getByLabel('Delimiter')).toBeHidden()
  const columns = await page.locator('.open-match .open-columns').boundingBox()
  expect((columns?.y ?? 740) + (columns?.height ?? 740)).toBeLessThan(740)
  expect(columns?.y).toBeLessThan((await how.boundingBox())?.y ?? 0)
  await how.locator('summary').click()
  await page.getByLabel('Delimiter').selectOption(',')
  await expect(page.locator('.open-match .open-columns tbody tr')).toHaveCount(2)
  await expect(page.locator('.open-match .open-columns tbody')).toContainText('a;1')
})

test('a table whose columns are called as the page calls them opens without asking', async ({ page }) => {
  await start(page, 'zh')
  const text = '名称,数值,单位,日期,来源\n甲,约1.2万,人,2024,年报\n乙,3000,人,2024,年报\n'
  await page.locator('.file-choice input').setInputFiles(file(text))
  await expect(page.getByText('已读2行：2行可用。')).toBeVisible()
  await page.getByRole('button', { name: '重新指定各列' }).click()
  await expect(page.locator('.open-match .open-columns select')).toHaveCount(5)
})

test('what was pasted has no encoding', async ({ page }) => {
  await start(page, 'zh')
  await page.locator('.open-paste summary').click()
  await page.locator('.open-paste textarea').fill('名称\t数值\n甲\t1\n乙\t2\n')
  await page.locator('.open-paste button').click()
  await expect(page.locator('.open-match details summary')).toHaveText('读取方式：制表符、表头在第1行')
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.locator('.open-workspace')).not.toContainText('编码')
})

test('points that may part thousands are read so by one click, and back by another', async ({ page }) => {
  await start(page)
  await openFile(page, file('name,value\na,1.200\nb,3.450\nc,12.000\n'))
  await expect(page.getByRole('cell', { name: '1.2', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Read them as thousands' }).click()
  await isStored(page, { reading: { apart: false, thousands: true } })
  await page.reload()
  await expect(page.getByRole('cell', { name: '1,200', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Read them as decimal points' }).click()
  await expect(page.getByRole('cell', { name: '1.2', exact: true })).toBeVisible()
})

test('columns of numbers that are not used are named, and used each in its own chart', async ({ page }) => {
  await start(page)
  await openFile(
    page,
    file('city,population,rainfall,altitude\nA,1200,700,120\nB,1500,650,90\nC,900,820,310\n'),
  )
  await expect(page.locator('.open-workspace')).toContainText(/other columns? of numbers (?:is|are) not used/)
  await page.getByRole('button', { name: 'Use all, each in its own chart' }).click()
  await expect(titles(page)).toHaveCount(3)
  await expect(page.locator('.open-workspace')).not.toContainText('not used')
})

test('numbers without a chart are named with the reason', async ({ page }) => {
  await start(page)
  await openFile(page, file('name,value\nmiles,5 miles\napples,7 apples\nplace,3rd place\n'))
  const said = page.locator('.open-figures')
  await expect(said).toContainText('nothing can share an axis with them: miles, apples.')
  await expect(said).toContainText('places in a ranking have no size: place.')
})

test('the title of a chart can be written anew, and leaves with its picture', async ({ page }) => {
  await start(page)
  await openFile(page, file('name,value\na,5 miles\nb,7 miles\n'))
  await page.locator('.open-rename summary').click()
  await page.getByLabel('Title of the chart').fill('B goes farther')
  await expect(titles(page)).toHaveText('B goes farther')
  const download = await saved(page.getByRole('button', { name: 'SVG: B goes farther' }))
  expect(download.name).toBe('a-B-goes-farther.svg')
  expect(download.body.toString()).toContain('B goes farther')
  await page.getByLabel('Title of the chart').fill('')
  await expect(titles(page)).not.toHaveText('B goes farther')
})
