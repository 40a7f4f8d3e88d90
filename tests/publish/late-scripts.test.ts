import { waitForReader } from '@/lib/publish/late-scripts'

const PAGE = [
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/>',
  '<script src="/a.js" async=""></script><script src="/b.js" async=""></script>',
  '<script src="/old.js" noModule=""></script></head>',
  '<body><p>read me</p><script src="/a.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n(2)"])</script>',
  '<script>self.other=1</script></body></html>',
].join('')

const DATA = '/data.js'

test('a page keeps its words and its other inline scripts, and names each script once, after the data', () => {
  const { html } = waitForReader(PAGE, DATA)
  expect(html).toContain('<p>read me</p><script>self.other=1</script>')
  expect(html).toContain('("/data.js",["/a.js","/b.js"],')
  expect(html).not.toMatch(/<script src="[^"]+" async/)
  expect(html).not.toContain('rel="preload"')
})

test('what hydrates a page leaves it for a script of its own, in the same order', () => {
  const { html, data } = waitForReader(PAGE, DATA)
  expect(data).toBe(
    '(self.__next_f=self.__next_f||[]).push([0])\nself.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n(2)"])\n',
  )
  expect(html).not.toContain('__next_f')
})

test('scripts for browsers without modules are left as they are', () => {
  expect(waitForReader(PAGE, DATA).html).toContain('<script src="/old.js" noModule=""></script>')
})

const ASYNC = '<script src="/a.js" async=""></script>'
const PUSH = '<script>self.__next_f.push([1])</script>'
test.each([
  ['has no asynchronous script', `<html><body>${PUSH}</body></html>`, /no <script src async>/],
  ['has no data', `<html><body>${ASYNC}</body></html>`, /no self.__next_f.push/],
  ['does not end', `<html><body>${ASYNC}${PUSH}`, /no <\/body>/],
])('a page that %s is refused', (_, html, message) => {
  expect(() => waitForReader(html, DATA)).toThrow(message)
})
