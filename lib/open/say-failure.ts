import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import type { OpenFailure } from '@/lib/open/read-file'

/** Why a file gives no table, and what to do about it, in words. */
export function sayFailure(failure: OpenFailure, locale: Locale): string {
  const { failures } = OPEN_WORDS[locale]
  switch (failure.reason) {
    case 'binary':
      return failures.binary(failure.kind)
    case 'empty':
      return failures.empty
    case 'header-only':
      return failures.headerOnly(failure.header.join(locale === 'zh' ? '、' : ', '))
  }
}
