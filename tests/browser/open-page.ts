import { expect, type Locator, type Page } from '@playwright/test'
import type { Reading } from '@/lib/open/roles'
import { alive } from './pages'

export const FILE = {
  name: 'a.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('name,value\ncards,480\nusers,see below\n'),
}

/** Waits until React has taken over the page: what is dropped on it before that goes nowhere. */
export async function answers(page: Page): Promise<void> {
  const hydrated = () =>
    page
      .locator('.open-drop')
      .evaluate((place) => Object.keys(place).some((name) => name.startsWith('__react')))
  await expect.poll(hydrated).toBe(true)
}

/** Opens the page and touches it, for pages whose scripts wait for that. */
export async function start(page: Page, locale: 'zh' | 'en' = 'en', search = ''): Promise<void> {
  await page.goto(`/${locale}/open/${search}`)
  await page.mouse.move(40, 40)
  await alive(page)
}

export const chooser = (page: Page) => page.locator('.file-choice input')
export const alert = (page: Page) => page.locator('main [role="alert"]')

export async function openFile(page: Page, file = FILE): Promise<void> {
  await chooser(page).setInputFiles(file)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

/** The search of an opened table; that of a small one is folded away. */
export async function searchOf(page: Page): Promise<Locator> {
  await page.locator('.open-tools').waitFor()
  const box = page.getByRole('searchbox', { name: /^(?:Search|查找)$/ })
  if (!(await box.isVisible())) await page.locator('.open-tools > summary').click()
  return box
}

/** What a page sends to its worker: what to call, and what it passes on with that. */
export type Sent = [call: { readonly path?: readonly string[] }, passed: readonly MessagePort[]]

/** Keeps a page's worker from reading any file, also after a reload, as if each were so large; gives the switch for it. */
export async function holdReading(page: Page): Promise<(held: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage
    Reflect.set(Worker.prototype, 'postMessage', function (this: Worker, ...sent: Sent) {
      const isHeld = sent[0].path?.[0] === 'open' && sessionStorage.getItem('held') === 'true'
      if (!isHeld) Reflect.apply(post, this, sent)
    })
  })
  return (held) => page.evaluate((is) => sessionStorage.setItem('held', String(is)), held)
}

/** That a file is being read is said. */
export const reading = (page: Page) => page.locator('main [role="status"]').filter({ hasText: /^Reading/ })

/** What the page’s store has of a file: whether its columns are matched, and how many of its rows are corrected. */
interface Stored {
  readonly name: string
  readonly isMatched: boolean
  readonly corrected: number
  /** What a person has said of the table besides its columns. */
  readonly reading?: Reading
}

export const storedFiles = () =>
  new Promise<Stored[]>((resolve, reject) => {
    const opening = indexedDB.open('claimboard')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asking = opening.result.transaction('files').objectStore('files').getAll()
      asking.onsuccess = () =>
        resolve(
          asking.result.map(({ name, roles, corrected, reading }) => ({
            name,
            isMatched: roles !== null,
            corrected: corrected.length,
            reading,
          })),
        )
      opening.result.close()
    }
  })

/** Waits for the store, which takes a file a moment after the page shows it: what a reload or another tab finds is that. */
export const isStored = (page: Page, known: Partial<Stored> = {}) =>
  expect
    .poll(() => page.evaluate(storedFiles))
    .toContainEqual(expect.objectContaining({ name: 'a.csv', isMatched: true, corrected: 0, ...known }))
