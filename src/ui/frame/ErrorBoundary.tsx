import { Component, type ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

interface Props {
  /** Where we are: what failed here need not fail elsewhere. */
  readonly path: string;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/** A page that fails says so and leaves the rest of the app standing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidUpdate({ path }: Props) {
    if (this.state.hasFailed && path !== this.props.path) this.setState({ hasFailed: false });
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Banner
        tone="error"
        actions={<Button onClick={() => location.reload()}>{da.frame.reload}</Button>}
      >
        <p>
          <strong>{da.frame.pageFailed}</strong>
        </p>
        <p>{da.frame.pageFailedAdvice}</p>
      </Banner>
    );
  }
}
