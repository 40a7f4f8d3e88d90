import { LOCALES } from '@/lib/locale'
import { sayError, sayUndeleted } from '@/lib/open/say-failure'

function named(name: string): Error {
  return Object.assign(new Error('A sentence of the browser.'), { name })
}

describe('errors of the browser are said in the words of the page', () => {
  test.each(['NotReadableError', 'NotFoundError', 'AbortError'])(
    'a file that can no longer be read is to be chosen again (%s)',
    (name) => {
      expect(sayError(named(name), 'en')).toContain('Choose a file')
      expect(sayError(named(name), 'zh')).toContain('请选择文件')
    },
  )

  test('a reader of a form of file that did not load is not blamed on the file', () => {
    expect(sayError(named('ChunkLoadError'), 'en')).toContain('did not load')
    expect(sayError(named('ChunkLoadError'), 'zh')).toContain('没有加载成功')
  })

  test.each([new RangeError('Maximum call stack size exceeded'), 'a text', undefined])(
    'any other error is unexpected, and its own sentence is not shown (%p)',
    (error) => {
      expect(sayError(error, 'en')).toContain('unexpected')
      for (const locale of LOCALES) expect(sayError(error, locale)).not.toContain('stack')
    },
  )

  test.each([
    ['StoreSilent', 'does not answer', '没有回应'],
    ['SecurityError', 'does not let this page', '不允许'],
    ['UnknownError', '(UnknownError)', '（UnknownError）'],
  ])('what was not deleted is said with the reason (%s)', (name, en, zh) => {
    expect(sayUndeleted(named(name), 'en')).toContain(en)
    expect(sayUndeleted(named(name), 'zh')).toContain(zh)
    expect(sayUndeleted(named(name), 'en')).toMatch(/^Nothing was deleted/)
  })
})
