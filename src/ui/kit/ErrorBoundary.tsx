import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands in place of a part that has failed. */
  readonly fallback: (error: unknown) => ReactNode
  readonly children: ReactNode
}

interface State {
  readonly failed: { readonly error: unknown } | null
}

/** A part that throws takes only itself down. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } }
  }

  override render() {
    const { failed } = this.state
    return failed ? this.props.fallback(failed.error) : this.props.children
  }
}
