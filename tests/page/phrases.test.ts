import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '@/tests/fixtures/project'

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path, ending) : ending.test(entry.name) ? [path] : []
  })
}

const words = (folder: string) => files(folder, /words\.ts$/)

const CODE = [
  ...files('app', /\.tsx$/),
  ...files('components', /\.tsx$/),
  ...words('lib'),
  ...words('components'),
]

/** The article's own numbers as they are written: none may be in a component or a phrase. */
const FIGURES = [
  ...new Set(
    project().claims.flatMap(({ claim }) =>
      claim.quantity.kind === 'number' && claim.quantity.value >= 100 ? [String(claim.quantity.value)] : [],
    ),
  ),
  '98.3',
  '84.4',
  '3,072',
  '2,048',
]

/** Phrases that explain what a claim is by the article's own words, and say so. */
const EXPLAINS = 'components/method/words.ts'

test('no number of the article is written in a component or a phrase', () => {
  const found = CODE.filter((file) => file !== EXPLAINS).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return FIGURES.filter((figure) =>
      new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d.])`).test(text),
    ).map((figure) => `${file}: ${figure}`)
  })
  expect(found).toEqual([])
})

/** Names of columns as files write them, not as this site would. */
const QUOTES = 'lib/open/column-name-words.ts'

test('no phrase has typed spaces between Chinese and Latin letters: browsers set them', () => {
  const typed = /[\u4E00-\u9FFF，。；：）] [A-Za-z0-9$]|[A-Za-z0-9}] [\u4E00-\u9FFF]/
  const found = ['lib', 'components']
    .flatMap((folder) => files(folder, /(words|translations|faults|readme)\.ts$/))
    .filter((file) => file !== QUOTES)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => !/^\s*\/?\*/.test(line) && typed.test(line))
  expect(found).toEqual([])
})
