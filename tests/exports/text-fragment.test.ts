import { wordsAddress } from '@/lib/exports/text-fragment'
import { project } from '@/tests/fixtures/project'

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
      what: 'the rendered words beside emphasis',
      url: 'https://github.com/a/b',
      excerpt: 'an accuracy of **98.28%**, which is 7% higher',
      address: 'https://github.com/a/b#:~:text=which%20is%207%25%20higher',
    },
    {
      what: 'the words beside an insertion of ours',
      url: 'https://example.org/a',
      excerpt: 'Data suggests [ChatGPT] will surpass 100M users',
      address: 'https://example.org/a#:~:text=will%20surpass%20100M%20users',
    },
    {
      what: 'Chinese without the half-width marks that the page may not have',
      url: 'https://example.org/a',
      excerpt: '人工智能(AI)、软件位居榜首',
      address: `https://example.org/a#:~:text=${encodeURIComponent('软件位居榜首')}`,
    },
    {
      what: 'figures with their thousands parted',
      url: 'https://example.org/a',
      excerpt: 'The dataset contains 1,449 entries and 2,000,000 words',
      address:
        'https://example.org/a#:~:text=The%20dataset%20contains%201%2C449%20entries%20and%202%2C000%2C000%20words',
    },
    {
      what: 'a hyphen, a comma and an ampersand, which have a meaning there',
      url: 'https://example.org/a',
      excerpt: 'V100-32GB, A&B together',
      address: 'https://example.org/a#:~:text=V100%2D32GB%2C%20A%26B%20together',
    },
    {
      what: 'a page with its own place',
      url: 'https://example.org/a#news',
      excerpt: 'released on 29 April',
      address: 'https://example.org/a#news:~:text=released%20on%2029%20April',
    },
    {
      what: 'a piece of eight letters, shorter than which none leads to one place',
      url: 'https://example.org/a',
      excerpt: 'accurate … correct',
      address: 'https://example.org/a#:~:text=accurate',
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
    ['a row of CSV', 'https://example.org/a', 'M6-T,Alibaba,China, … ,1002700000000.0,5.5e+21,NVIDIA'],
    ['a member of JSON', 'https://github.com/a/b', '"rank": 23, "model": "deepseek-v4-pro"'],
    ['tags of HTML', 'https://github.com/a/b', '… Genos-10B</td><td>0.9207 …'],
    ['a table of Markdown', 'https://github.com/a/b', '| Total Parameters | 1.2B | 10B |'],
    ['names of a program', 'https://github.com/a/b', 'variant_effect_8K 0.9326 0.9274'],
    ['front matter', 'https://example.org/a', 'date: 2025-04-29T04:00:00+08:00'],
    ['a raw file', 'https://raw.githubusercontent.com/a/b/HEAD/c', 'over 20 million developers'],
    ['the source of a file', 'https://huggingface.co/a/blob/main/README', 'over 20 million developers'],
    ['a page with no more than an abstract', 'https://arxiv.org/abs/2101.03961', 'over 20 million cores'],
    ['too few words to find', 'https://example.org/a', '480 … 3'],
  ])('stays as it is for %s', (_, url, excerpt) => {
    expect(wordsAddress(url, excerpt)).toBe(url)
  })
})

test('no link to the words of our evidence promises what no page shows', () => {
  const linked = project().dossier.evidence.filter(({ url, excerpt }) => wordsAddress(url, excerpt) !== url)
  expect(linked.length).toBeGreaterThan(30)
  for (const { url, excerpt } of linked) {
    const [, words = ''] = wordsAddress(url, excerpt).split(':~:text=')
    const said = decodeURIComponent(words)
    expect(said).not.toMatch(/[|<>`*\\[\]]|"\w+":/)
    expect(excerpt).toContain(said)
  }
})
