import { JOINS, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'

/**
 * A verdict as it may be quoted: what is judged with its status, what can fairly be said, and the address that has the reasons.
 *
 * @example quotable('Claim check: … — only repeated', 'Only one copy says so.', '/en/claims/x/', 'en')
 * // “Claim check: … — only repeated. Only one copy says so. https://…/en/claims/x/”
 */
export function quotable(title: string, said: string, path: `/${string}`, locale: Locale): string {
  const { stop, gap } = JOINS[locale]
  const sentence = /[.!?。！？]$/.test(title) ? title : `${title}${stop}`
  return `${sentence}${gap}${said} ${wholeAddressOf(path)}`
}
