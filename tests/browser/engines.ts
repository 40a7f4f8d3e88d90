import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Locator } from '@playwright/test'

/**
 * The tests of every engine, each of which fails when a page throws what no code catches, or leaves a promise that was broken
 * to itself, but for what a test breaks on purpose. Through WebDriver BiDi, Playwright types by setting a field's value, which React takes for its
 * own doing; here Firefox types as a person does.
 */
export const test = base.extend<{ typing: undefined; caught: undefined; broken: RegExp | null }>({
  broken: [null, { option: true }],
  caught: [
    async ({ context, broken }, use) => {
      const uncaught: string[] = []
      context.on('weberror', (found) => uncaught.push(String(found.error())))
      await use(undefined)
      expect(uncaught.filter((message) => broken === null || !broken.test(message))).toEqual([])
    },
    { auto: true },
  ],
  typing: [
    async ({ context, browserName }, use) => {
      if (browserName === 'firefox')
        await context.addInitScript(() => {
          const type = (text: string) => document.execCommand('insertText', false, text)
          Object.defineProperty(window, '__pw_bidiInsertText', { get: () => type, set: () => {} })
        })
      await use(undefined)
    },
    { auto: true },
  ],
})

interface Saved {
  readonly name: string
  readonly body: Buffer
}

/**
 * The file that a button saves. The driver of Firefox says nothing of one that a page itself has made, but the browser puts it
 * into the folder of its run all the same.
 */
export async function saved(button: Locator, press = () => button.click()): Promise<Saved> {
  const page = button.page()
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), body: readFileSync(await download.path()) }
  }
  const { project, workerIndex } = base.info()
  const folder = join(project.outputDir, `.playwright-artifacts-${workerIndex}`)
  const before = readdirSync(folder)
  await press()
  const news = () => readdirSync(folder).filter((name) => !before.includes(name))
  // While it is being written a file has a second name.
  await expect
    .poll(() => news().filter((name) => !name.endsWith('.part')).length === news().length && news().length)
    .toBe(1)
  const [name = ''] = news()
  const body = readFileSync(join(folder, name))
  rmSync(join(folder, name))
  return { name, body }
}
