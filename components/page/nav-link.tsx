'use client'

import { usePathname } from 'next/navigation'
import type { ReactElement, ReactNode } from 'react'
import { addressOf } from '@/lib/site/address'

interface NavLinkProps {
  readonly href: `/${string}`
  /** Whether pages below the address belong to it as well. */
  readonly exact?: boolean
  readonly children: ReactNode
}

/** A link to a section of the site, marked where the reader is in it. */
export function NavLink({ href, exact = false, children }: NavLinkProps): ReactElement {
  const here = `${usePathname().replace(/\/$/, '')}/`
  const current = here === href ? 'page' : !exact && here.startsWith(href) ? 'true' : undefined
  return (
    <a href={addressOf(href)} aria-current={current}>
      {children}
    </a>
  )
}
