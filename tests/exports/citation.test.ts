import { citationOf } from '@/lib/exports/citation'
import { LOCALES } from '@/lib/locale'
import { dossierAfter } from '@/tests/fixtures/mini'

const { source } = dossierAfter()

test.each([
  ['zh-Hans', '2026', /，2026年。$/, / \(.+\), .*, 2026\. In Chinese\.$/],
  ['zh-Hans', '2026-04', /，2026年4月。$/, /, April 2026\. In Chinese\.$/],
  ['en-GB', '2026-04-28', /》（.+）（.+），.+，2026年4月28日。原文为英语。$/, /”, [^(]*, 28 April 2026\.$/],
  // Nobody has said which.
  ['und', '2026', /，2026年。$/, /”, [^(]*, 2026\.$/],
  ['de', '2026', /，2026年。原文为德语。$/, /”, [^(]*, 2026\. In German\.$/],
])('cites an article in %s of %s', (language, published, chinese, english) => {
  const [zh, en] = LOCALES.map((locale) => citationOf({ ...source, language, published }, locale))
  expect(zh).toMatch(chinese)
  expect(en).toMatch(english)
})
