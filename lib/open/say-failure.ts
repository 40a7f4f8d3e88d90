import { JOINS, type Locale } from '@/lib/locale'
import { FILE_WORDS } from '@/lib/open/file-words'
import type { OpenFailure } from '@/lib/open/read-file'
import { OPEN_WORDS } from '@/lib/open/words'
import { isolated } from '@/lib/text/isolated'

/** Errors of a browser that can no longer read a file as it was when it was chosen. */
const UNREADABLE = ['NotReadableError', 'NotFoundError', 'AbortError']

/** Errors of a browser that keeps its storage from a page. */
const DENIED = ['SecurityError', 'InvalidStateError', 'NotAllowedError']

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)

/** What went wrong while a file was opened, in words: those of the browser are in its own language and help nobody. */
export function sayError(error: unknown, locale: Locale): string {
  const { failures } = OPEN_WORDS[locale]
  const name = nameOf(error)
  if (name === 'ChunkLoadError') return failures.notLoaded
  return UNREADABLE.includes(name) ? failures.unreadable : failures.unexpected
}

/** That the browser did not delete what it was asked to, and why, in words. */
export function sayUndeleted(error: unknown, locale: Locale): string {
  const { message, silent, denied, other } = OPEN_WORDS[locale].undeleted
  const name = nameOf(error)
  return message(name === 'StoreSilent' ? silent : DENIED.includes(name) ? denied : other(name))
}

/** Why a file gives no table, and what to do about it, in words. */
export function sayFailure(failure: OpenFailure, locale: Locale): string {
  const { failures } = OPEN_WORDS[locale]
  switch (failure.reason) {
    case 'no-table':
      return FILE_WORDS[locale].noTable[failure.kind]
    case 'empty':
      return failures.empty
    case 'header-only':
      return failures.headerOnly(failure.header.map(isolated).join(JOINS[locale].listComma))
  }
}
