import { beginningOf } from '@/lib/text/beginning'
import { project } from '@/tests/fixtures/project'

test.each([
  ['Deployed in a production cluster', 16, 'Deployed in a …'],
  ['over 1,024 chips', 9, 'over …'],
  ['rank = 12; model = Qwen3', 12, 'rank = 12 …'],
  ['用户超过2000万名', 30, '用户超过2000万名'],
  ['用户超过2000万名', 9, '用户超过 …'],
])('%s in %i letters begins %s', (text, width, beginning) => {
  expect(beginningOf(text, width)).toBe(beginning)
})

test('the beginning of an excerpt is the excerpt’s own, and never without a word', () => {
  for (const { excerpt } of project().dossier.evidence) {
    const [own = ''] = beginningOf(excerpt, 90).split(/ …$/)
    expect(excerpt.startsWith(own)).toBe(true)
    expect(own).not.toBe('')
  }
})
