import { Button, FluentProvider, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { THEMES } from '../../taskpane/office/themes';
import { useAppearance } from '../../taskpane/office/use-appearance';
import { TROUBLE } from '../../taskpane/sentences/trouble';
import { ROAD_SENTENCES, SELF_TEST } from '../sentences';
import type { Progress, SelfTestOutcome } from '../run/self-test';
import { ReportView } from './report-view';
import type { SelfTestActions, SelfTestState } from './use-self-test';
import { useSelfTest } from './use-self-test';

const useStyles = makeStyles({
  page: {
    ...{ minHeight: '100vh', boxSizing: 'border-box', padding: tokens.spacingHorizontalM },
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  first: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What is done now. */
function nowText({ now }: Progress): string {
  return 'asks' in now ? now.asks : ROAD_SENTENCES[now.step];
}

function Running({ progress, isCancelling }: Extract<SelfTestState, { kind: 'running' }>) {
  const styles = useStyles();
  const { done = 0, of = 1 } = progress ?? {};
  const text = isCancelling ? SELF_TEST.cancelling : progress === null ? '' : nowText(progress);
  return (
    <div>
      <ProgressBar aria-label={SELF_TEST.title} value={done} max={of} />
      <p className={styles.text}>{`${SELF_TEST.progress(done, of)}: ${text}`}</p>
    </div>
  );
}

/** What came of it where there is no report. */
function endedText(state: Exclude<SelfTestOutcome, { kind: 'done' }>): string {
  switch (state.kind) {
    case 'notEmpty':
      return SELF_TEST.notEmpty;
    case 'cancelled':
      return state.left.length === 0
        ? SELF_TEST.cancelled
        : `${SELF_TEST.cancelledWithLeft} ${SELF_TEST.left(state.left)}`;
    case 'failed':
      return `${SELF_TEST.failed(TROUBLE[state.reason])}${state.left.length === 0 ? '' : ` ${SELF_TEST.left(state.left)}`}`;
  }
}

function Ended({ state, save }: { readonly state: SelfTestState } & Pick<SelfTestActions, 'save'>) {
  const styles = useStyles();
  if (state.kind === 'idle' || state.kind === 'running') return null;
  if (state.kind === 'done') return <ReportView report={state.report} save={save} />;
  return <p className={styles.text}>{endedText(state)}</p>;
}

interface SelfTestPageProps extends SelfTestActions {
  /** Where the pane itself is. */
  readonly paneAddress: string;
  /** Told of each outcome, where somebody waits for it. */
  readonly onOutcome: (outcome: SelfTestOutcome) => void;
  /** True if nobody is there to press the button. */
  readonly isAtOnce: boolean;
}

/** The page of the self-test. */
export function SelfTestPage({ paneAddress, onOutcome, isAtOnce, ...actions }: SelfTestPageProps) {
  const styles = useStyles();
  const { state, begin, cancel } = useSelfTest(actions);
  const isRunning = state.kind === 'running';
  useEffect(() => {
    if (isAtOnce) void begin().then(onOutcome);
  }, [isAtOnce, begin, onOutcome]);
  return (
    <FluentProvider theme={THEMES[useAppearance()]}>
      <main className={styles.page}>
        <h1 className={styles.title}>{SELF_TEST.title}</h1>
        <p className={styles.first}>{SELF_TEST.inEmptyWorkbook}</p>
        <p className={styles.text}>{SELF_TEST.about}</p>
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void begin().then(onOutcome)}>
            {state.kind === 'idle' || isRunning ? SELF_TEST.begin : SELF_TEST.beginAgain}
          </Button>
          {isRunning && <Button onClick={cancel}>{SELF_TEST.cancel}</Button>}
        </div>
        {isRunning && <Running {...state} />}
        <div role="status">
          <Ended state={state} save={actions.save} />
        </div>
        <Link href={paneAddress}>{SELF_TEST.back}</Link>
      </main>
    </FluentProvider>
  );
}
