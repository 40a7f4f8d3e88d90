import { waitForReader } from '@/lib/publish/late-scripts'

const PAGE = [
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/>',
  '<script src="/a.js" async=""></script><script src="/b.js" async=""></script>',
  '<script src="/old.js" noModule=""></script></head>',
  '<body><p>read me</p><script src="/a.js" async=""></script><script>self.data=1</script></body></html>',
].join('')

test('a page keeps its words and its inline data, and names each script once for fetching and once for starting', () => {
  const html = waitForReader(PAGE)
  expect(html).toContain('<p>read me</p><script>self.data=1</script>')
  expect(html).toContain(
    '<link rel="prefetch" as="script" href="/a.js"/><link rel="prefetch" as="script" href="/b.js"/>',
  )
  expect(html).toContain('(["/a.js","/b.js"],')
  expect(html).not.toMatch(/<script src="[^"]+" async/)
  expect(html).not.toContain('rel="preload"')
})

test('scripts for browsers without modules are left as they are', () => {
  expect(waitForReader(PAGE)).toContain('<script src="/old.js" noModule=""></script>')
})

test.each([
  ['has no asynchronous script', '<html><head></head><body></body></html>', /no <script src async>/],
  ['does not end', '<html><head></head><body><script src="/a.js" async=""></script>', /no <\/body>/],
])('a page that %s is refused', (_, html, message) => {
  expect(() => waitForReader(html)).toThrow(message)
})
