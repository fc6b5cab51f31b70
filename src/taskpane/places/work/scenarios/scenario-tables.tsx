import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scenario, ScenarioYear } from '../../../../core/calculation/scenarios/scenario-types';
import type { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { roundedText } from '../../../parts/amount-text';
import { Card } from '../../../parts/card';
import { FigureTable } from '../../../parts/figure-table';
import { roundedDifference } from '../../../parts/rounded-difference';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';
import { WORK_SENTENCES } from '../../../sentences/work';

const useStyles = makeStyles({
  small: { padding: '2px 10px 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The years of what is shown, the last few where there are more than a pane has room for. */
const MOST_YEARS = 4;

interface ShownProps {
  readonly budget: Scenario;
  readonly shown: Scenario;
  readonly unit: Unit;
}

/** What a scenario comes to, year by year. */
export function ScenarioTable({ budget, shown, unit }: ShownProps) {
  const styles = useStyles();
  const years = shown.years.slice(-MOST_YEARS);
  const planned = budget.years.slice(-MOST_YEARS);
  const row = (head: string, textOf: (year: ScenarioYear, at: number) => string) => ({
    ...{ key: head, head },
    figures: years.map(textOf),
  });
  const isBudget = shown.ordinal === budget.ordinal;
  const differs = ({ closing }: ScenarioYear, at: number) =>
    roundedDifference(closing.minus(planned[at]?.closing ?? closing), unit);
  return (
    <Card>
      <div className={styles.small}>
        <FigureTable
          caption={shown.changes.name}
          headings={[`${shown.changes.name}, ${unit}`, ...years.map(({ year }) => String(year))]}
          rows={[
            row(WORK_SENTENCES.yearsResult, ({ result }) => roundedText(result, unit)),
            row(SCENARIO_SENTENCES.equityRow, ({ closing }) => roundedText(closing, unit)),
            ...(isBudget ? [] : [row(SCENARIO_SENTENCES.againstBudgetRow, differs)]),
            row(WORK_SENTENCES.leftToCeiling, ({ headroom }) => roundedText(headroom, unit)),
          ]}
        />
      </div>
    </Card>
  );
}

interface ComparedProps {
  readonly caption: string;
  readonly scenarios: readonly Scenario[];
  readonly figure: 'closing' | 'result';
  readonly unit: Unit;
}

/** One figure of every scenario, year by year. */
export function Compared({ caption, scenarios, figure, unit }: ComparedProps) {
  const years = (scenarios[0]?.years ?? []).slice(-MOST_YEARS).map(({ year }) => String(year));
  return (
    <FigureTable
      caption={caption}
      headings={[caption, ...years]}
      rows={scenarios.map(({ ordinal, changes, years: own }) => ({
        ...{ key: String(ordinal), head: changes.name },
        figures: own.slice(-MOST_YEARS).map((year) => roundedText(year[figure], unit)),
      }))}
    />
  );
}

/** What each member pays in the last year, in the budget and in the scenario. */
export function MemberTable({ budget, shown, unit }: ShownProps) {
  const last = shown.years.at(-1);
  if (last === undefined) return null;
  const budgeted = budget.years.at(-1)?.members ?? [];
  const rows = last.members.map(({ name, amount }, index) => {
    const before: Decimal | null = budgeted[index]?.amount ?? null;
    return { key: name, head: name, before, amount };
  });
  const caption = SCENARIO_SENTENCES.scenarioMembersOf(shown.changes.name, last.year);
  return (
    <FigureTable
      caption={caption}
      headings={[`${SCENARIO_SENTENCES.member}, ${unit}`, SCENARIO_SENTENCES.scenarioBudget, shown.changes.name]}
      rows={rows
        .filter(({ before, amount }) => before !== null || !amount.isZero())
        .map(({ key, head, before, amount }) => ({
          ...{ key, head },
          figures: [roundedText(before, unit), roundedText(amount, unit)],
        }))}
    />
  );
}
