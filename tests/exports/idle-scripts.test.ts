import { startWhenIdle } from '@/lib/exports/idle-scripts'
import { changedPage } from '@/lib/exports/page-tree'

const PAGE = [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
  '<link rel="preload" as="script" fetchpriority="low" href="/a.js"><link rel="preload" as="font" href="/f.woff2">',
  '<script src="/a.js" async=""></script><script src="/b.js" async="" crossorigin="anonymous" integrity="sha256-x"></script>',
  '<script>theme()</script><script src="/old.js" nomodule=""></script></head>',
  '<body><p>5 &lt; 6 &amp; 7<!-- -->%</p><!--$--><svg viewBox="0 0 9 9"><linearGradient id="g"></linearGradient></svg><!--/$-->',
  '<noscript><p>No scripts</p></noscript><script>self.__next_f.push([1,"</p>"])</script></body></html>',
].join('')

/** What the starter of a page would put into its head, and when. */
function started(html: string) {
  const code = /<script>(\(function\(scripts\)[\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
  const appended: Record<string, string>[] = []
  const waiting: (() => void)[] = []
  const document = {
    readyState: 'loading',
    createElement: () => ({
      attributes: {} as Record<string, string>,
      setAttribute(name: string, value: string) {
        this.attributes[name] = value
      },
    }),
    head: {
      appendChild: ({ attributes }: { attributes: Record<string, string> }) => appended.push(attributes),
    },
  }
  const idle = (work: () => void) => waiting.push(work)
  const listen = (name: string, work: () => void) => name === 'load' && waiting.push(work)
  new Function('document', 'window', 'requestIdleCallback', 'addEventListener', code)(
    document,
    { requestIdleCallback: idle },
    idle,
    listen,
  )
  return { appended, next: () => waiting.shift()?.() }
}

describe('a page whose scripts start when it has loaded', () => {
  const html = changedPage(PAGE, startWhenIdle)

  test('loads none of them with its HTML, and starts all of them in their order after load, when the browser is idle', () => {
    expect(html).not.toMatch(/<script src="\/[ab]\.js"/)
    expect(html).not.toContain('as="script"')
    const { appended, next } = started(html)
    expect(appended).toEqual([])
    next()
    expect(appended).toEqual([])
    next()
    expect(appended).toEqual([
      { src: '/a.js', async: '' },
      { src: '/b.js', async: '', crossorigin: 'anonymous', integrity: 'sha256-x' },
    ])
  })

  test('keeps everything else as it was', () => {
    for (const part of [
      '<link rel="preload" as="font" href="/f.woff2">',
      '<script>theme()</script><script src="/old.js" nomodule=""></script>',
      '<p>5 &lt; 6 &amp; 7<!-- -->%</p><!--$--><svg viewBox="0 0 9 9"><linearGradient id="g"></linearGradient></svg><!--/$-->',
      '<noscript><p>No scripts</p></noscript><script>self.__next_f.push([1,"</p>"])</script>',
    ])
      expect(html).toContain(part)
  })

  test('a page without such scripts is given back as it is', () => {
    const plain = '<!DOCTYPE html><html><head><title>A</title></head><body class="x">B</body></html>'
    expect(changedPage(plain, startWhenIdle)).toBe(plain)
  })
})
