'use client'

import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** Called after an error below; whoever is called can put something else here. */
  readonly onError?: () => void
  /** Shown instead of what has failed; without it, nothing is. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** Ends what has failed at its own border: one bad file, or a chart’s interactive layer, must not take the page with it, nor a page its header. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(): void {
    this.props.onError?.()
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
