import { readLines } from '@/lib/quantity/read-lines'
import { judge, readCorpus } from '@/scripts/quantity-corpus'

// Without the lists of words and signs that anything is tried at.
jest.mock('@/lib/quantity/starts', () => ({
  nextStart: (_: string, at: number) => at,
}))

test.each(['zh', 'en'])('nothing more is read where reading is tried at every sign, %s', (language) => {
  const phrases = readCorpus(`tests/quantity/corpus-${language}.tsv`)
  const wrong = phrases.filter(
    (phrase) => judge(phrase, readLines([phrase.text], { cells: false })) !== 'right',
  )
  expect(wrong).toEqual([])
})
