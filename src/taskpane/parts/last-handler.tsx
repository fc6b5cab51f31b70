import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { COMMON_SENTENCES } from '../sentences/common';

interface Props {
  readonly children: ReactNode;
  /** Given what went wrong, for whoever develops Tertial. */
  readonly onError: (error: unknown) => void;
}

interface State {
  readonly hasFailed: boolean;
}

/**
 * Keeps the rest of the pane when a view cannot be drawn, and shows a message with a way on: without it React takes
 * everything away, and the pane is blank.
 */
export class LastHandler extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{COMMON_SENTENCES.notDrawn}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ hasFailed: false })}>{COMMON_SENTENCES.tryAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
