'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { addressOf } from '@/lib/i18n/address'
import { COMPARE_WORDS } from '@/lib/i18n/compare'
import type { Locale } from '@/lib/i18n/locale'
import type { BenchData } from '@/lib/publish/bench-data'

type Loaded =
  | { readonly step: 'loading' }
  | { readonly step: 'failed' }
  | { readonly step: 'ready'; readonly bench: ReactElement }

/** Loads the bench on which claims are compared, with everything that can be compared. */
export function Workbench({ locale }: { readonly locale: Locale }): ReactElement {
  const words = COMPARE_WORDS[locale]
  const [loaded, setLoaded] = useState<Loaded>({ step: 'loading' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what asks for another load
  useEffect(() => {
    let wanted = true
    const load = async () => {
      try {
        const [{ Bench }, response] = await Promise.all([
          import('@/components/compare/bench'),
          fetch(addressOf(`/compare/${locale}.json`)),
        ])
        if (!response.ok) throw new Error(`${response.url} answers ${response.status}`)
        const { items, findings, article }: BenchData = await response.json()
        const bench = <Bench all={items} findings={findings} article={article} locale={locale} />
        if (wanted) setLoaded({ step: 'ready', bench })
      } catch {
        if (wanted) setLoaded({ step: 'failed' })
      }
    }
    void load()
    return () => {
      wanted = false
    }
  }, [locale, attempt])

  if (loaded.step === 'ready') return loaded.bench
  if (loaded.step === 'loading') return <p className="workbench-loading">{words.loading}</p>
  return (
    <p role="alert">
      {words.failed}{' '}
      <button
        type="button"
        onClick={() => {
          setLoaded({ step: 'loading' })
          setAttempt(attempt + 1)
        }}
      >
        {words.retry}
      </button>
    </p>
  )
}
