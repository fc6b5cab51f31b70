import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { useMemo } from 'react';
import type { SheetPlan } from '../../../core/port/sheet-plan';
import { sheetStates } from '../../../core/port/sheet-states';
import type { WorkbookContent } from '../../../core/port/workbook';
import { useNavigation } from '../../navigation/navigation-context';
import { CardList } from '../../parts/card';
import { RowButton } from '../../parts/row-button';
import { Section } from '../../parts/section';
import { acceptedCauses, openFindings } from '../../../core/sheets/findings/open-findings';
import { OVERVIEW_SENTENCES } from '../../sentences/overview';
import { useSession, useSessionState } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { useReportText } from '../report/text/use-report-text';
import { wholeText } from '../report/text/whole-text';
import type { Step } from './steps';
import { stepsOf } from './steps';

const useStyles = makeStyles({
  done: { color: tokens.colorNeutralForeground3 },
  current: { fontWeight: tokens.fontWeightSemibold },
  right: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  later: { color: tokens.colorNeutralForeground3 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type StepState = 'done' | 'now' | 'later';

function StepSign({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  if (state === 'done') return <CheckmarkCircle16Filled className={styles.right} aria-hidden />;
  if (state === 'now') return <CircleHalfFill16Regular className={styles.now} aria-hidden />;
  return <Circle16Regular className={styles.later} aria-hidden />;
}

interface StepRowProps {
  readonly step: Step;
  readonly state: StepState;
}

function StepRow({ step: { key, title, detail, to }, state }: StepRowProps) {
  const styles = useStyles();
  const session = useSession();
  const { go } = useNavigation();
  const word = (
    <span className={state === 'done' ? styles.done : state === 'now' ? styles.current : undefined}>
      {title}
      <span className={styles.spoken}>{` (${OVERVIEW_SENTENCES.stepStates[state]})`}</span>
    </span>
  );
  return (
    <li>
      <RowButton
        sign={<StepSign state={state} />}
        title={word}
        {...(detail === null ? {} : { detail })}
        isCurrent={state === 'now'}
        onPress={key === 'read' ? () => void session.ask({ kind: 'recalculate' }) : () => go(to)}
      />
    </li>
  );
}

/** The sheets that are not in the workbook as they would be written. */
function namesToWrite(content: WorkbookContent, plans: readonly SheetPlan[]): string[] {
  const states = sheetStates(content, plans);
  return plans.flatMap(({ key, name }) => (states.get(key)?.kind === 'current' ? [] : [name]));
}

/** The tertial as a list of things to do that knows how far it has come. */
export function NextSteps({ outcome }: { readonly outcome: Outcome }) {
  const { recalculation, plans, countedWith } = outcome;
  const { changedSince, copied } = useSessionState();
  const { paragraphs } = useReportText(outcome);
  const text = wholeText(paragraphs).plain;
  const { review, results } = recalculation;
  const steps = stepsOf({
    open: openFindings(review),
    ...{ accepted: acceptedCauses(review).length, isStale: changedSince !== null, forecast: results.forecast },
    sheets: plans.map(({ name }) => name),
    toWrite: useMemo(() => namesToWrite(countedWith.content, plans), [countedWith, plans]),
    ...{ hasText: text !== '', isCopied: copied === text },
  });
  const next = steps.find(({ isDone }) => !isDone);
  const done = steps.filter(({ isDone }) => isDone).length;
  const stateOf = (step: Step): StepState => (step.isDone ? 'done' : step === next ? 'now' : 'later');
  return (
    <Section heading={OVERVIEW_SENTENCES.nextSteps} detail={OVERVIEW_SENTENCES.stepsDone(done, steps.length)}>
      <CardList>
        {steps.map((step) => (
          <StepRow key={step.key} step={step} state={stateOf(step)} />
        ))}
      </CardList>
    </Section>
  );
}
