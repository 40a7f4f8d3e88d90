import type { Metadata } from 'next'
import type { ReactElement, ReactNode } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { LATIN_FACES } from '@/app/fonts/latin-faces'
import { Boundary } from '@/components/page/boundary'
import { BrokenPage } from '@/components/page/broken-page'
import { Footer } from '@/components/page/footer'
import { Header } from '@/components/page/header'
import { LoadNotice } from '@/components/page/load-notice'
import { ThemeScript } from '@/components/page/theme-script'
import { readDossier } from '@/lib/dossier/read-folder'
import { HTML_LANG, LOCALES } from '@/lib/locale'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'
import '@/app/styles/site.css'

interface LayoutProps extends LocaleProps {
  readonly children: ReactNode
}

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(props)
  const { name, tagline } = SITE_WORDS[locale]
  return {
    title: { default: siteTitle(locale), template: `%s · ${name}` },
    description: tagline,
  }
}

export default async function LocaleLayout({ children, ...props }: LayoutProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const broken = <BrokenPage locale={locale} />
  return (
    <html lang={HTML_LANG[locale]} className={LATIN_FACES[locale]} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <LoadScript />
      </head>
      <body>
        <Boundary instead={<main className="not-found">{broken}</main>}>
          <LoadNotice locale={locale} />
          <Header locale={locale} />
          <main id="content">
            <Boundary instead={broken}>{children}</Boundary>
          </main>
          <Footer dossier={readDossier()} locale={locale} />
        </Boundary>
      </body>
    </html>
  )
}

/**
 * Shows the load notice when one of the framework's own scripts cannot be loaded. Those that the page asks for later have
 * no `async` attribute: whoever asks for them says so where they are missed. A button that is pressed before the scripts have come is
 * marked, and pressed again once they have (see LoadNotice).
 */
const SCRIPT = `(function(){
var failed=false,pressed;
function show(){var notice=failed&&document.getElementById('load-notice');if(notice)notice.hidden=false}
addEventListener('click',function(event){
var button=document.getElementById('load-notice')&&event.target.closest('button:not([type="submit"])');
if(!button)return;
if(pressed)pressed.removeAttribute('data-pressed');
(pressed=button).setAttribute('data-pressed','')},true);
addEventListener('error',function(event){
if(event.target.tagName!=='SCRIPT'||!event.target.hasAttribute('async')||event.target.src.indexOf('/_next/')<0)return;
failed=true;show()},true);
addEventListener('DOMContentLoaded',show)
})()`

function LoadScript(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
