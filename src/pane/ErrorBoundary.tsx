import { Component } from "react";
import type { ErrorInfo, ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in place of the part that failed; `recover` draws that part anew. */
  readonly fallback: (recover: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** React asks for a class here. The figures stand outside the component tree: a failed part loses none. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  readonly #recover = () => {
    // A part of the program that could not be loaded is not asked for twice: the server may have a newer
    // version by now. What was typed is kept, and offered when the page is there again.
    if (this.state.error?.name === "ChunkLoadError") location.reload();
    else this.setState({ error: null });
  };

  override render(): ReactNode {
    return this.state.error ? this.props.fallback(this.#recover) : this.props.children;
  }
}
