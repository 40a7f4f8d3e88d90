import { test as base } from '@playwright/test'

/** For tests of what the driver of Debian's Firefox lacks: files of downloads, pages without scripts, going back. */
export const CHROMIUM_ONLY = { tag: '@chromium' }

/**
 * The tests of every engine. Through WebDriver BiDi, Playwright types by setting a field's value, which React takes for its
 * own doing; here Firefox types as a person does.
 */
export const test = base.extend<{ typing: undefined }>({
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
