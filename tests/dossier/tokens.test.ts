import { replaceTokens, TOKEN_FORMS, tokensIn } from '@/lib/dossier/tokens'

describe('the grammar of tokens', () => {
  test.each([
    ['{claim:a-1}', { name: 'claim', argument: 'a-1', option: '', holder: 'claims' }],
    ['{claim:a-1:quote}', { name: 'claim', argument: 'a-1', option: 'quote', holder: 'claims' }],
    ['{check:a}', { name: 'check', argument: 'a', option: '', holder: 'checks' }],
    ['{models-beyond:a:word}', { name: 'models-beyond', argument: 'a', option: 'word', holder: 'claims' }],
    ['{claims:word}', { name: 'claims', argument: '', option: 'word', holder: null }],
    ['{status:confirmed}', { name: 'status', argument: 'confirmed', option: '', holder: null }],
    ['{date:2025-04}', { name: 'date', argument: '2025-04', option: '', holder: null }],
  ])('%s is a token', (text, token) => {
    expect(tokensIn(`about ${text} of them`)).toEqual([{ text, token }])
  })

  test.each([
    '{}',
    '{clam:a}',
    '{claim}',
    '{claim:A}',
    '{claim:a:word}',
    '{claim:a:bare:bare}',
    '{check:a:bare}',
    '{claims:a}',
    '{status:proven}',
    '{group:confirmed}',
    '{date:2025-02-30}',
    '{models:all}',
    '{spans:fails}',
    '{constructor}',
  ])('%s means nothing', (text) => {
    expect(tokensIn(text)).toEqual([{ text, token: null }])
  })

  test('the forms that a fault lists name every token once', () => {
    const names = TOKEN_FORMS.map((form) => /^\{([a-z-]+)/.exec(form)?.[1])
    expect(new Set(names).size).toBe(TOKEN_FORMS.length)
    expect(TOKEN_FORMS).toContain('{claim:ID[:bare|quote]}')
  })
})

test('replaceTokens writes the text of each token and leaves the rest', () => {
  const written = replaceTokens('{claims} in {x}, {', ({ text, token }) => (token === null ? text : '12'))
  expect(written).toBe('12 in {x}, {')
})
