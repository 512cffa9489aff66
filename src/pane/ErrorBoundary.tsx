import { Component } from "react";
import type { ErrorInfo, ReactNode } from "react";

export interface PartFailure {
  /** A part of the program that did not come, rather than one that crashed. */
  readonly isAbsent: boolean;
  /** Draws the part anew, or asks for the program anew. */
  readonly recover: () => void;
}

interface ErrorBoundaryProps {
  /** What stands in place of the part that failed. */
  readonly fallback: (failure: PartFailure) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

const isAbsent = (error: Error | null): boolean => error?.name === "ChunkLoadError";

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
    if (isAbsent(this.state.error)) location.reload();
    else this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback({ isAbsent: isAbsent(error), recover: this.#recover });
  }
}
