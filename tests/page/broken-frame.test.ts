import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import GlobalError from '@/app/global-error'
import { BROKEN_WORDS } from '@/components/page/broken-page'
import { LOCALES } from '@/lib/locale'

test('a page whose frame has failed says so in every language, with two ways on in each', () => {
  const html = renderToStaticMarkup(createElement(GlobalError))
  for (const locale of LOCALES) {
    const { title, again, home } = BROKEN_WORDS[locale]
    expect(html).toContain(`>${title}</h2>`)
    expect(html).toContain(`>${again}</button>`)
    expect(html).toContain(`<a href="/${locale}/">${home}</a>`)
  }
})
