import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScenarioParameter } from '../../../core/calculation/scenarios/scenario-parameters';
import { scenarioParameters } from '../../../core/calculation/scenarios/scenario-parameters';
import type { Scenario, ScenarioResults } from '../../../core/calculation/scenarios/scenario-types';
import type { ScenarioInput } from '../../../core/documents/notes/scenario-input';
import { SENTENCES } from '../../sentences';
import { useSessionState } from '../../session/session-context';
import { withNewest } from '../../session/typed';
import type { Outcome } from '../../session/work';
import { amountText } from '../parts/amount-text';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Pick } from '../parts/pick';
import { Section } from '../parts/section';
import { ParameterField } from './parameter-field';
import { ScenarioChart, ScenarioMark } from './scenario-chart';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The years of what is shown, the last few where there are more than a pane has room for. */
const MOST_YEARS = 4;

interface ComparedProps {
  readonly caption: string;
  readonly scenarios: readonly Scenario[];
  readonly figure: 'closing' | 'result';
}

function Compared({ caption, scenarios, figure }: ComparedProps) {
  const years = (scenarios[0]?.years ?? []).slice(-MOST_YEARS).map(({ year }) => String(year));
  const row = ({ ordinal, changes, years: own }: Scenario) => ({
    key: String(ordinal),
    head: (
      <>
        <ScenarioMark ordinal={ordinal} />
        {changes.name}
      </>
    ),
    figures: own.slice(-MOST_YEARS).map((year) => amountText(year[figure].toDecimalPlaces(1))),
  });
  return <FigureTable caption={caption} headings={[SENTENCES.scenario, ...years]} rows={scenarios.map(row)} />;
}

/** The first year in which a scenario goes below nothing or above the ceiling. */
function warnings(scenarios: readonly Scenario[]): string[] {
  return scenarios.flatMap(({ changes: { name }, years }) => {
    const below = years.find(({ closing }) => closing.isNegative());
    const above = years.find(({ headroom }) => headroom?.isNegative() ?? false);
    return [
      ...(below === undefined ? [] : [SENTENCES.belowZero(name, below.year)]),
      ...(above === undefined ? [] : [SENTENCES.aboveCeiling(name, above.year)]),
    ];
  });
}

function SideBySide({ base, scenarios }: ScenarioResults) {
  const shown = scenarios.filter(({ isUsed }) => isUsed);
  const span = [...new Set([base.years[0], base.years.at(-1)])].join('–');
  const heading = `${SENTENCES.scenariosHeading(span)}, ${base.unit}`;
  return (
    <>
      <Section heading={heading}>
        <ScenarioChart scenarios={shown} unit={base.unit} />
        <Compared caption={heading} scenarios={shown} figure="closing" />
        {warnings(shown).map((text) => (
          <Note key={text}>{text}</Note>
        ))}
      </Section>
      <Section heading={SENTENCES.scenarioResults}>
        <Compared caption={SENTENCES.scenarioResults} scenarios={shown} figure="result" />
      </Section>
    </>
  );
}

/** What each member pays in the last year, in the budget and in the scenario. */
function Members({ results, scenario }: { readonly results: ScenarioResults; readonly scenario: Scenario }) {
  const members = scenario.years.at(-1)?.members ?? [];
  const budgeted = results.scenarios[0]?.years.at(-1)?.members ?? [];
  const rows = members
    .map(({ name, amount }, index) => ({ name, amount, before: budgeted[index]?.amount ?? null }))
    .filter(({ amount, before }) => !amount.isZero() || before !== null);
  const heading = SENTENCES.scenarioMembers(scenario.changes.name);
  return (
    <Section heading={heading}>
      <FigureTable
        caption={heading}
        headings={[SENTENCES.member, SENTENCES.budget, scenario.changes.name]}
        rows={rows.map(({ name, amount, before }) => ({
          key: name,
          head: name,
          figures: [amountText(before), amountText(amount)],
        }))}
      />
    </Section>
  );
}

interface EditedProps {
  readonly results: ScenarioResults;
  readonly inputs: readonly ScenarioInput[];
}

interface FieldsProps extends EditedProps {
  readonly about: ScenarioParameter['about'];
  readonly ordinal: number;
}

/** The parameters of a scenario that are about one thing. */
function Fields({ results: { base }, inputs, about, ordinal }: FieldsProps) {
  const styles = useStyles();
  const parameters = scenarioParameters(base).filter((parameter) => parameter.about === about);
  return (
    <div className={styles.fields}>
      {parameters.map((parameter) => (
        <ParameterField
          key={`${ordinal} ${parameter.key}`}
          {...{ parameter, ordinal, base }}
          input={inputs.find(({ key }) => key === parameter.key)}
        />
      ))}
    </div>
  );
}

/** The parameters of the scenario that is picked. */
function Edited({ results, inputs }: EditedProps) {
  const [picked, pick] = useState('1');
  const own = results.scenarios.filter(({ ordinal }) => ordinal > 0);
  const scenario = own.find(({ ordinal }) => String(ordinal) === picked) ?? own[0];
  if (scenario === undefined) return null;
  const fields = (about: ScenarioParameter['about']) => (
    <Fields {...{ about, results, inputs }} ordinal={scenario.ordinal} />
  );
  return (
    <Section heading={SENTENCES.shownScenario}>
      <Note>{SENTENCES.scenarioNote}</Note>
      <Pick
        label={SENTENCES.scenario}
        value={picked}
        choices={own.map((each) => [String(each.ordinal), SENTENCES.scenarioNumber(each.ordinal, each.changes.name)])}
        onPick={pick}
      />
      {fields('budget')}
      <details>
        <summary>{SENTENCES.sharesGroup}</summary>
        {fields('members')}
      </details>
      <details>
        <summary>{SENTENCES.linesGroup}</summary>
        {fields('lines')}
      </details>
      <Members results={results} scenario={scenario} />
    </Section>
  );
}

/** Scenarios side by side, and the one that is worked on. */
export default function ScenariosView({ outcome }: { readonly outcome: Outcome }) {
  const { unwritten } = useSessionState();
  const { results, notes } = outcome.recalculation;
  if (results.scenarios === null) return <p>{SENTENCES.noScenarios}</p>;
  return (
    <>
      {unwritten.scenarios.length > 0 && <Note>{SENTENCES.unwrittenScenarios}</Note>}
      <SideBySide {...results.scenarios} />
      <Edited results={results.scenarios} inputs={withNewest(notes.scenarios, unwritten.scenarios)} />
    </>
  );
}
