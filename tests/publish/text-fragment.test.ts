import { wordsAddress } from '@/lib/publish/text-fragment'

describe('the address of an excerpt’s words', () => {
  test.each([
    {
      what: 'a page and one piece',
      url: 'https://example.org/a',
      excerpt: 'over 20 million developers',
      address: 'https://example.org/a#:~:text=over%2020%20million%20developers',
    },
    {
      what: 'the longest piece between ellipses',
      url: 'https://example.org/a',
      excerpt: '… implement it on solely 480 GPUs … in all',
      address: 'https://example.org/a#:~:text=implement%20it%20on%20solely%20480%20GPUs',
    },
    {
      what: 'a hyphen, a comma and an ampersand, which have a meaning there',
      url: 'https://example.org/a',
      excerpt: 'V100-32GB, A&B together',
      address: 'https://example.org/a#:~:text=V100%2D32GB%2C%20A%26B%20together',
    },
    {
      what: 'a page with a place of its own',
      url: 'https://example.org/a#news',
      excerpt: 'released on 29 April',
      address: 'https://example.org/a#news:~:text=released%20on%2029%20April',
    },
    {
      what: 'Chinese',
      url: 'https://example.org/a',
      excerpt: '能耗仅为其1%并且更快',
      address:
        'https://example.org/a#:~:text=%E8%83%BD%E8%80%97%E4%BB%85%E4%B8%BA%E5%85%B61%25%E5%B9%B6%E4%B8%94%E6%9B%B4%E5%BF%AB',
    },
  ])('leads to $what', ({ url, excerpt, address }) => {
    expect(wordsAddress(url, excerpt)).toBe(address)
  })

  test.each([
    ['a file without a page', 'https://example.org/paper.pdf', 'over 20 million developers'],
    ['too few words to find', 'https://example.org/a', '480 … 3'],
  ])('stays as it is for %s', (_, url, excerpt) => {
    expect(wordsAddress(url, excerpt)).toBe(url)
  })
})
