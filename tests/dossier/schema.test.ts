import { FILE_NAMES, FILES } from '@/lib/dossier/files'
import { TABLES } from '@/lib/dossier/schema'
import type { Text } from '@/lib/locale'

function expectBoth(text: Text) {
  expect(text.zh).toMatch(/\p{Script=Han}/u)
  expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u)
}

test('every file says in both languages what it holds', () => {
  for (const { description } of FILES) expectBoth(description)
})

test.each(Object.entries(TABLES))('%s says in both languages what each column means', (_, { columns }) => {
  for (const { description } of Object.values(columns)) expectBoth(description)
})

test('every table is a file of the dossier', () => {
  expect(FILE_NAMES.filter((file) => file.endsWith('.csv'))).toEqual(
    Object.values(TABLES).map(({ file }) => file),
  )
})
