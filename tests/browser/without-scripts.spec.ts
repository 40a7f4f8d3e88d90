import { expect } from '@playwright/test'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { isSourceless } from '@/lib/claims/evidence-of'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { LOCALES } from '@/lib/locale'
import { DENIES_ALL } from '@/tests/fixtures/denials'
import { project } from '@/tests/fixtures/project'
import { test } from './engines'
import { CLAIM_COUNT, unfoldAll } from './pages'

const { claims, dossier } = project()

test.use({ javaScriptEnabled: false })

for (const locale of ['zh', 'en']) {
  test(`without JavaScript the ${locale} dashboard shows all its figures, each with picture or list, and files`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`)
    const figures = page.locator('section.figure')
    await expect(figures).toHaveCount(dossier.figures.length)
    await unfoldAll(page)
    for (const figure of await figures.all()) {
      await expect(figure.locator('.picture:visible, .strip:visible')).toHaveCount(1)
      await expect(figure.locator('h2')).not.toHaveText('')
      await figure.locator('.figure-share summary').click()
      await expect(figure.locator('a[download][href$=".csv"]')).toBeVisible()
    }
  })

  test(`without JavaScript the ${locale} switches of a figure work`, async ({ page }) => {
    await page.goto(`/${locale}/`)
    const figure = page.locator('#accuracy')
    const title = await figure.locator('h2 > span:visible').textContent()
    await figure.locator('[data-measure-option="1"] + span').click()
    expect(await figure.locator('h2 > span:visible').textContent()).not.toBe(title)
    await expect(figure.locator('.picture:visible')).toHaveCount(1)
  })

  test(`without JavaScript the ${locale} claims page shows every claim with its status and a link to it, whatever its address says`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/claims/?group=open,mixed&status=repeated`)
    const rows = page.locator('.claims-table tbody tr')
    await expect(rows).toHaveCount(CLAIM_COUNT)
    await expect(rows.locator('.claims-status', { hasText: /\S/ })).toHaveCount(CLAIM_COUNT)
    await expect(page.locator('.claims-controls')).toBeHidden()
    await rows.locator('a[href$="/m6-accelerators/"]').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/claims/m6-accelerators/$`))
    await expect(page.locator('.claim-quote')).toHaveText('只用480张卡')
  })
}

for (const locale of ['zh', 'en']) {
  test(`without JavaScript the ${locale} pages that trace a claim are complete`, async ({ page }) => {
    await page.goto(`/${locale}/subjects/`)
    await expect(page.locator('.subject-index > li')).toHaveCount(dossier.subjects.length)
    await page.locator('.subject-index a[href$="/m6/"]').click()
    await expect(page.locator('.claim-list > li')).toHaveCount(
      dossier.claims.filter(({ subject }) => subject === 'm6').length,
    )
    await expect(page.locator('.subject-charts .picture:visible').first()).toBeVisible()

    await page.goto(`/${locale}/figures/accuracy/`)
    await expect(page.locator('h1 > span:visible')).not.toHaveText('')
    await expect(page.locator('.picture:visible').first()).toBeVisible()
    await expect(page.locator('.figure-table:visible')).toHaveCount(1)
    await expect(page.locator('.evidence-list > li').first()).toBeVisible()

    await page.goto(`/${locale}/source/`)
    await expect(page.locator('.outline-quotes > li')).toHaveCount(CLAIM_COUNT)
    await expect(page.locator('.copy-asking')).toBeHidden()
    await expect(page.locator('noscript p')).toBeVisible()

    await page.goto(`/${locale}/evidence/`)
    await expect(page.locator('.publication li')).toHaveCount(dossier.evidence.length)
    const use = page.locator('.publication li').first()
    await expect(use.locator('details > div')).toBeHidden()
    await use.locator('summary').click()
    await expect(use.locator('details > div')).toBeVisible()

    await page.goto(`/${locale}/findings/`)
    expect(await page.locator('.finding').count()).toBeGreaterThan(12)

    await page.goto(`/${locale}/compare/`)
    await expect(page.locator('.comparison')).toHaveCount(5)
    await expect(page.locator('.picker, .compare-empty').filter({ visible: true })).toHaveCount(0)
    for (const comparison of await page.locator('.comparison').all()) {
      await expect(comparison.locator('.picture:visible')).toHaveCount(1)
      await expect(comparison.locator('li').first()).not.toHaveText('')
    }

    await page.goto(`/${locale}/search/`)
    expect(await page.locator('.search-index a').count()).toBeGreaterThan(130)
  })
}

for (const locale of LOCALES) {
  test(`without JavaScript the ${locale} page of each claim shows its status and evidence, and says that no source was found where there is none, and nowhere else`, async ({
    page,
  }) => {
    const { statuses } = CLAIM_WORDS[locale]
    const { notFound } = CLAIM_PAGE_WORDS[locale]
    for (const item of claims) {
      const { id } = item.claim
      await page.goto(`/${locale}/claims/${id}/`)
      const main = page.locator('main')
      const words = (await main.allInnerTexts()).join().replace(/\s+/g, ' ')
      const { shown, blocks } = await main.evaluate((element) => ({
        shown: [...element.querySelectorAll('[id]')].flatMap((place) =>
          place.checkVisibility() ? [place.id] : [],
        ),
        blocks: [...element.querySelectorAll('p, h1, h2, h3, li')]
          .map((block) => block.textContent)
          .join('\n'),
      }))
      expect(shown, id).toEqual(expect.arrayContaining(item.evidence.map((evidence) => evidence.id)))
      expect(words, id).toContain(statuses[item.status])
      const isNone = isSourceless(item)
      expect([id, words.includes(notFound.sourceless)]).toEqual([id, isNone])
      expect([id, DENIES_ALL[locale].test(blocks)]).toEqual([id, isNone])
    }
  })
}

test('without JavaScript the first page offers both languages', async ({ page }) => {
  await page.goto('/')
  await page.locator('section[lang="en"] a').click()
  await expect(page).toHaveURL(/\/en\/$/)
})

test('without JavaScript no page of a claim or a figure has a button that does nothing', async ({ page }) => {
  for (const path of ['/en/claims/m6-accelerators/', '/zh/figures/accuracy/']) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    expect(await page.locator('main button:visible').allInnerTexts(), path).toEqual([])
  }
})
