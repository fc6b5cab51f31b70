import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scenario, ScenarioResults } from '../../../../core/calculation/scenarios/scenario-types';
import type { ScenarioInput } from '../../../../core/documents/notes/scenario-input';
import { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { convertAmount } from '../../../../core/figures/unit';
import { useNavigation } from '../../../navigation/navigation-context';
import { Card } from '../../../parts/card';
import { LinkFold } from '../../../parts/link-fold';
import { Note } from '../../../parts/note';
import { PageHeading } from '../../../parts/page-heading';
import { PlaceFooter } from '../../../parts/place-footer';
import { SeveritySign } from '../../../parts/severity-sign';
import { ACTIVITY } from '../../../sentences/common';
import { SCENARIO_SENTENCES as WORDS } from '../../../sentences/scenarios';
import { WORK_SENTENCES } from '../../../sentences/work';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import { withNewest } from '../../../session/typed';
import type { Outcome } from '../../../session/work';
import { ParameterField } from './parameter-field';
import { ScenarioChart } from './scenario-chart';
import { ScenarioChips } from './scenario-chips';
import { Compared, MemberTable, ScenarioTable } from './scenario-tables';
import { scenarioWarnings } from './scenario-words';
import { otherParameters, UsualAssumptions } from './usual-assumptions';

const useStyles = makeStyles({
  /** The chart stays while what is below it is typed in. */
  top: {
    ...{ position: 'sticky', top: 0, zIndex: 2, margin: '-6px calc(-1 * var(--pad)) 0', padding: '6px var(--pad)' },
    backgroundColor: tokens.colorNeutralBackground2,
    // A pane that is not high enough for both lets the chart go.
    '@media (max-height: 519px)': { position: 'static' },
  },
  chart: { padding: '8px 10px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  unit: {
    ...{ color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    fontWeight: tokens.fontWeightRegular,
  },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  warning: { display: 'flex', columnGap: '8px', alignItems: 'flex-start' },
  compared: { fontSize: tokens.fontSizeBase200, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

interface ShownProps {
  readonly results: ScenarioResults;
  readonly budget: Scenario;
  readonly shown: Scenario;
  /** The least that the board wants, in the budget's unit. */
  readonly minimum: Decimal;
}

/** The chart, in view whatever is typed below. */
function Top({ results: { base }, budget, shown, minimum }: ShownProps) {
  const styles = useStyles();
  const own = shown === budget ? null : shown;
  return (
    <div className={styles.top}>
      <Card>
        <div className={styles.chart}>
          <h3 className={styles.heading}>
            {WORDS.equityAtYearEnd} <span className={styles.unit}>{base.unit}</span>
          </h3>
          <ScenarioChart {...{ budget, own, minimum }} unit={base.unit} />
        </div>
      </Card>
    </div>
  );
}

interface AssumptionsProps {
  readonly results: ScenarioResults;
  readonly inputs: readonly ScenarioInput[];
  readonly ordinal: number;
}

/** What is assumed in the scenario: the usual, and the rest behind a link. */
function Assumptions({ results: { base }, inputs, ordinal }: AssumptionsProps) {
  const styles = useStyles();
  const others = otherParameters(base);
  return (
    <>
      <UsualAssumptions {...{ base, inputs, ordinal }} />
      <LinkFold title={WORDS.moreAssumptions(others.length)}>
        <Note>{WORDS.scenarioNote}</Note>
        <div className={styles.fields}>
          {others.map((parameter) => (
            <ParameterField
              key={parameter.key}
              {...{ parameter, ordinal, base }}
              input={inputs.find(({ key }) => key === parameter.key)}
            />
          ))}
        </div>
      </LinkFold>
    </>
  );
}

interface MoreProps extends Pick<ShownProps, 'budget' | 'shown'> {
  readonly used: readonly Scenario[];
  readonly unit: Unit;
}

/** All scenarios beside each other, and what the members pay. */
function More({ used, budget, shown, unit }: MoreProps) {
  const styles = useStyles();
  return (
    <div>
      {used.length > 1 && (
        <LinkFold title={WORDS.besideEachOther}>
          <div className={styles.compared}>
            <Compared caption={WORDS.equityRow} scenarios={used} figure="closing" unit={unit} />
            <Compared caption={WORDS.scenarioResults} scenarios={used} figure="result" unit={unit} />
          </div>
        </LinkFold>
      )}
      {shown !== budget && (
        <LinkFold title={WORDS.scenarioMembers}>
          <div className={styles.compared}>
            <MemberTable {...{ budget, shown, unit }} />
          </div>
        </LinkFold>
      )}
    </div>
  );
}

function Results({ results: { base, scenarios }, budget, shown, minimum }: ShownProps) {
  const styles = useStyles();
  const used = scenarios.filter(({ isUsed }) => isUsed);
  const { unit } = base;
  return (
    <>
      {scenarioWarnings(shown, minimum).map((text) => (
        <div key={text} className={styles.warning}>
          <SeveritySign of="warning" />
          <Note>{text}</Note>
        </div>
      ))}
      <ScenarioTable {...{ budget, shown, unit }} />
      <More {...{ used, budget, shown, unit }} />
    </>
  );
}

function Footer({ canWrite }: { readonly canWrite: boolean }) {
  const session = useSession();
  const { unwritten, activity } = useSessionState();
  const isUnwritten = unwritten.scenarios.length > 0;
  const isStill = isBusy(activity) || !canWrite;
  const state = isBusy(activity) ? ACTIVITY[activity] : isUnwritten ? WORK_SENTENCES.draftState : '';
  return (
    <PlaceFooter state={state}>
      <Button
        appearance={isUnwritten ? 'primary' : 'secondary'}
        disabledFocusable={isStill}
        onClick={() => {
          if (!isStill) void session.ask({ kind: 'write' });
        }}
      >
        {WORDS.writeScenarios}
      </Button>
    </PlaceFooter>
  );
}

/** The least that the board wants, in the budget's unit. */
function minimumIn({ countedWith: { settings } }: Outcome, { base }: ScenarioResults): Decimal {
  return convertAmount(new Decimal(settings.equityMinimum), 'tkr', base.unit);
}

interface ScenariosProps {
  readonly results: ScenarioResults;
  readonly outcome: Outcome;
}

function Scenarios({ results, outcome }: ScenariosProps) {
  const { unwritten } = useSessionState();
  const { scenarios } = results;
  const [budget] = scenarios;
  const firstUsed = scenarios.find(({ ordinal, isUsed }) => ordinal > 0 && isUsed);
  const [picked, pick] = useState(firstUsed?.ordinal ?? 0);
  const shown = scenarios.find(({ ordinal }) => ordinal === picked) ?? budget;
  if (budget === undefined || shown === undefined) return null;
  const inputs = withNewest(outcome.recalculation.notes.scenarios, unwritten.scenarios);
  const parts = { results, budget, shown, minimum: minimumIn(outcome, results) };
  return (
    <>
      <ScenarioChips
        shown={scenarios.filter(({ isUsed, ordinal }) => isUsed || ordinal === picked)}
        chosen={shown.ordinal}
        unused={scenarios.find(({ isUsed, ordinal }) => !isUsed && ordinal !== picked)?.ordinal ?? null}
        onPick={pick}
      />
      <Top {...parts} />
      {shown === budget ? (
        <Note>{WORDS.budgetNote}</Note>
      ) : (
        <Assumptions key={shown.ordinal} {...{ results, inputs }} ordinal={shown.ordinal} />
      )}
      <Results {...parts} />
      <Footer canWrite={outcome.unproven.length === 0} />
    </>
  );
}

/** The budget and its scenarios: one is shown and typed in, beside the budget. */
export default function ScenariosView({ outcome }: { readonly outcome: Outcome }) {
  const { go } = useNavigation();
  const { scenarios } = outcome.recalculation.results;
  return (
    <>
      <PageHeading onBack={() => go({ place: 'work', tool: null })}>{WORDS.scenarios}</PageHeading>
      {scenarios === null ? <Note>{WORDS.noScenarios}</Note> : <Scenarios results={scenarios} outcome={outcome} />}
    </>
  );
}
