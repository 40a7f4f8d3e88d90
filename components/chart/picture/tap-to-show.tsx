'use client'

import { type PointerEvent, type ReactElement, type ReactNode, useRef } from 'react'

/**
 * A list whose links show a card on hover and focus. A finger cannot hover: its first tap on a link gives it the focus, and so
 * the card, and the second follows it. Without scripts the first does.
 */
export function TapToShow({ children }: { readonly children: ReactNode }): ReactElement {
  const first = useRef<HTMLAnchorElement | null>(null)
  const onPointerDown = ({ pointerType, target }: PointerEvent) => {
    const link = target instanceof Element ? target.closest('a') : null
    const shows = link?.nextElementSibling !== null && link !== document.activeElement
    first.current = pointerType === 'touch' && shows ? link : null
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is reached
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys give the focus by themselves
    <div
      className="list-view"
      onPointerDown={onPointerDown}
      onClick={(event) => {
        const link = first.current
        first.current = null
        if (link === null || !(event.target instanceof Node) || !link.contains(event.target)) return
        event.preventDefault()
        link.focus()
      }}
    >
      {children}
    </div>
  )
}
