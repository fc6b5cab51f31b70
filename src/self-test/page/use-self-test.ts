import { useCallback, useRef, useState } from 'react';
import type { Report } from '../report/report';
import type { Progress, SelfTestOutcome } from '../run/self-test';

/** What the page can do in Excel. */
export interface SelfTestActions {
  /** Asks everything; gives what came of it and never throws. */
  readonly run: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<SelfTestOutcome>;
  /** Writes the report on a sheet and gives its name. */
  readonly save: (report: Report) => Promise<string>;
}

/** Where the page is. */
export type SelfTestState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly isCancelling: boolean }
  | SelfTestOutcome;

/** The self-test as the page shows it. */
export interface SelfTestControl {
  readonly state: SelfTestState;
  readonly begin: () => Promise<SelfTestOutcome>;
  readonly cancel: () => void;
}

/** Runs the self-test and keeps where it is. */
export function useSelfTest({ run }: SelfTestActions): SelfTestControl {
  const [state, setState] = useState<SelfTestState>({ kind: 'idle' });
  const broken = useRef<AbortController | null>(null);
  const begin = useCallback(async () => {
    const controller = new AbortController();
    broken.current = controller;
    setState({ kind: 'running', progress: null, isCancelling: false });
    const outcome = await run(controller.signal, (progress) => {
      setState({ kind: 'running', progress, isCancelling: controller.signal.aborted });
    });
    setState(outcome);
    return outcome;
  }, [run]);
  const cancel = useCallback(() => {
    broken.current?.abort();
    setState((current) => (current.kind === 'running' ? { ...current, isCancelling: true } : current));
  }, []);
  return { state, begin, cancel };
}
