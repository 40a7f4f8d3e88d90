import { Component, type ReactNode } from 'react'

interface LayerBoundaryProps {
  readonly children: ReactNode
}

/** Leaves a chart without its interactive layer if that fails, so that the picture is never lost with it. */
export class LayerBoundary extends Component<LayerBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
