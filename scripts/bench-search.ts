import MiniSearch from 'minisearch'
import { searchDocuments } from '@/components/search/documents'
import { readAssessed } from '@/lib/claims/read-assessed'
import type { SearchDocument } from '@/lib/search/document'
import { searchIn, searchIndexOf } from '@/lib/search/search'

/**
 * How well and how fast claims are found by words of their own: for each claim of the data folder four queries, whose
 * answer is known, by the site’s search, by MiniSearch as it comes, and by a filter that wants every word somewhere.
 *
 * Run: npx tsx scripts/bench-search.ts
 */
const MOST = 8
const LONG = 4

/** The ids that a way of searching gives for a query, best first. */
type Finder = (query: string) => readonly string[]

const assessed = readAssessed()
const documents = searchDocuments(assessed, 'en')

function textOf({ name, title, text }: SearchDocument): string {
  return `${name} ${title} ${text}`.toLowerCase()
}

const WAYS: Readonly<Record<string, () => Finder>> = {
  'this search': () => {
    const index = searchIndexOf(documents)
    return (query) => searchIn(index, query, MOST).map(({ id }) => id)
  },
  'MiniSearch as it comes': () => {
    const index = new MiniSearch({ idField: 'key', fields: ['name', 'title', 'text'], storeFields: ['id'] })
    index.addAll(documents.map((document) => ({ ...document, key: `${document.kind} ${document.id}` })))
    return (query) =>
      index
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => id.split(' ').at(-1) ?? '')
  },
  'a filter': () => {
    const texts = documents.map((document) => [document.id, textOf(document)] as const)
    return (query) => {
      const words = query.toLowerCase().split(/\s+/)
      return texts
        .filter(([, text]) => words.every((word) => text.includes(word)))
        .slice(0, MOST)
        .map(([id]) => id)
    }
  },
}

function longWords(text: string): string[] {
  return text.match(/\p{Script=Latin}+/gu)?.filter((word) => word.length >= LONG) ?? []
}

function longestHan(text: string): string {
  const [longest = text] = (text.match(/\p{Script=Han}+/gu) ?? []).toSorted((a, b) => b.length - a.length)
  return longest
}

/** A letter left out of the longest word. */
function mistyped(words: readonly string[]): string {
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length)
  return words.map((word) => (word === longest ? word.slice(0, 2) + word.slice(3) : word)).join(' ')
}

const QUERIES: Readonly<Record<string, (claim: (typeof assessed.claims)[number]) => string>> = {
  'subject and number': ({ subject, written }) => `${subject.name.en} ${written.en}`,
  'three words of the sentence': ({ statement }) => longWords(statement.en).slice(0, 3).join(' '),
  'the same, a letter missing': ({ statement }) => mistyped(longWords(statement.en).slice(0, 3)),
  'four characters of the article’s words': ({ quote }) => longestHan(quote).slice(0, 4),
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

console.log(`${documents.length} documents, ${assessed.claims.length} claims`)
console.log(['query', 'way', 'first %', `among ${MOST} %`, 'median ms', 'index ms'].join(' | '))
for (const [kind, queryOf] of Object.entries(QUERIES))
  for (const [way, make] of Object.entries(WAYS)) {
    const before = performance.now()
    const find = make()
    const built = performance.now() - before
    const times: number[] = []
    const places = assessed.claims.map((claim) => {
      const start = performance.now()
      const found = find(queryOf(claim))
      times.push(performance.now() - start)
      return found.indexOf(claim.id)
    })
    const share = (count: number) => Math.round((100 * count) / places.length)
    const first = share(places.filter((place) => place === 0).length)
    const among = share(places.filter((place) => place >= 0).length)
    console.log([kind, way, first, among, median(times).toFixed(2), built.toFixed(0)].join(' | '))
  }
