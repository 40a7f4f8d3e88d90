import { test as base, expect } from '@playwright/test'

/** For tests of what the driver of Debian's Firefox lacks: files of downloads, pages without scripts, going back. */
export const CHROMIUM_ONLY = { tag: '@chromium' }

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
