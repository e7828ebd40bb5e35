import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { asFailure } from '../api/failure';
import { Notice } from '../parts/Notice';

type Props = { children: ReactNode; resetKey?: string };
type State = { error: unknown };

/** A page's script that did not arrive: the network broke, or a new version has replaced the file. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module/i.test(error.message);

/** Catches what a page throws and says it in Chinese, with a code and without a stack. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.error !== null && before.resetKey !== this.props.resetKey) {
      this.setState({ error: null });
    }
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const failure = asFailure(error);
    const text = isMissingChunk(error)
      ? '页面没有载入完整，可能是网络不稳或系统刚刚更新。已保存的草稿不会丢失。'
      : failure.message;
    return (
      <Notice
        title="这一页没有打开"
        text={text}
        code={isMissingChunk(error) ? 'PORTAL-03' : failure.code}
        action={<Button onClick={() => window.location.reload()}>重新打开</Button>}
      />
    );
  }
}
