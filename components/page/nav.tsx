'use client'

import { usePathname } from 'next/navigation'
import { type ReactElement, useEffect, useRef } from 'react'
import { addressOf } from '@/lib/site/address'

interface NavItem {
  readonly href: `/${string}`
  readonly name: string
  /** Where there is no room for it in the line, it is among the others. */
  readonly wide?: boolean
}

interface NavProps {
  readonly label: string
  readonly items: readonly NavItem[]
  readonly more: { readonly name: string; readonly items: readonly NavItem[] }
}

/**
 * The sections of the site, marked where the reader is: those that most people want in a line, the others in a list, which
 * closes at Escape, and when a tap or the focus goes elsewhere.
 */
export function Nav({ label, items, more }: NavProps): ReactElement {
  const list = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const leave = ({ target }: Event) => {
      const isInside = target instanceof Node && list.current?.contains(target)
      if (list.current && !isInside) list.current.open = false
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [])
  const here = `${usePathname().replace(/\/$/, '')}/`
  const link = ({ href, name }: NavItem, className?: string) => {
    // The first leads to the front page, below which are all the others.
    const exact = href === items[0]?.href
    const current = here === href ? 'page' : !exact && here.startsWith(href) ? 'true' : undefined
    return (
      <a key={href} href={addressOf(href)} aria-current={current} className={className}>
        {name}
      </a>
    )
  }
  return (
    <nav aria-label={label}>
      {items.map((item) => link(item, item.wide === true ? 'nav-wide' : undefined))}
      <details
        ref={list}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape' || !currentTarget.open) return
          currentTarget.open = false
          currentTarget.querySelector('summary')?.focus()
        }}
      >
        <summary>{more.name}</summary>
        <div>
          {items.filter(({ wide }) => wide).map((item) => link(item, 'nav-narrow'))}
          {more.items.map((item) => link(item))}
        </div>
      </details>
    </nav>
  )
}
