import { readAssessed } from '@/lib/claims/read-assessed'
import { dossierDocuments } from '@/lib/search/documents'
import { searchIn, searchIndexOf } from '@/lib/search/search'
import type { Task } from '@/tests/growth/task'

const INDEX = searchIndexOf(dossierDocuments(readAssessed(), 'en'))

/** Searches of the whole site for words that nobody has, with so many letters in all. */
export const SEARCHES: Readonly<Record<string, Task>> = {
  'a search for one word': [200_000, (size) => searchIn(INDEX, 'x'.repeat(size), 8)],
  'a search for many words': [200_000, (size) => searchIn(INDEX, `${'y'.repeat(30)} `.repeat(size / 31), 8)],
}
