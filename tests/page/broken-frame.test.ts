import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Boundary } from '@/components/page/boundary'
import { BrokenPage } from '@/components/page/broken-page'
import { FAILURE_WORDS } from '@/components/page/failure-words'
import { LOCALES } from '@/lib/locale'

test.each(LOCALES)('what is shown for a broken page has two ways on (%s)', (locale) => {
  const failed = new Boundary({ children: null, instead: createElement(BrokenPage, { locale }) })
  failed.state = Boundary.getDerivedStateFromError()
  const html = renderToStaticMarkup(failed.render())
  const { title, again, home } = FAILURE_WORDS[locale]
  expect(html).toContain(`>${title}</h2>`)
  expect(html).toContain(`>${again}</button>`)
  expect(html).toContain(`<a href="/${locale}/">${home}</a>`)
})
