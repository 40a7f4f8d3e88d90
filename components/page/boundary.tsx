import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** Called after an error below; whoever is called can put something else here. */
  readonly onError?: () => void
  readonly children: ReactNode
}

/** Shows nothing of what has failed: one bad file, or a chart’s interactive layer, must not take the page with it. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(): void {
    this.props.onError?.()
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
