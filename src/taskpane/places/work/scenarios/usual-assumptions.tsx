import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioParameter } from '../../../../core/calculation/scenarios/scenario-parameters';
import { growthKey, scenarioParameters } from '../../../../core/calculation/scenarios/scenario-parameters';
import type { ScenarioBase } from '../../../../core/calculation/scenarios/scenario-types';
import { NOTHING_TYPED } from '../../../../core/documents/notes/forecast-input';
import type { ScenarioInput } from '../../../../core/documents/notes/scenario-input';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';
import { useSession } from '../../../session/session-context';
import { AssumptionRow } from './assumption-row';
import { isSameTyped, parameterText, withTypedCell } from './parameter-draft';
import { ParameterField } from './parameter-field';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 112px', columnGap: tokens.spacingHorizontalS },
});

/** The parameters of the usual assumptions, but for the growth of each section. */
const USUAL_KEYS: readonly string[] = ['name', 'from', 'statePercent', 'oneOff'];

/** The parameters that are not among the usual assumptions. */
export function otherParameters(base: ScenarioBase): ScenarioParameter[] {
  return scenarioParameters(base).filter(({ key }) => !USUAL_KEYS.includes(key));
}

interface UsualAssumptionsProps {
  readonly base: ScenarioBase;
  readonly inputs: readonly ScenarioInput[];
  readonly ordinal: number;
}

/** The texts of the parameters: one where they are alike, else `null`. */
function commonText(texts: readonly string[]): string | null {
  const [first = ''] = texts;
  return texts.every((text) => text === first) ? first : null;
}

/** The parameters by key, what is typed for the scenario in each, and the way to type in some at once. */
function useParameters({ base, inputs, ordinal }: UsualAssumptionsProps) {
  const session = useSession();
  const inputOf = (key: string) => inputs.find((input) => input.key === key);
  const of = (keys: readonly string[]) => scenarioParameters(base).filter(({ key }) => keys.includes(key));
  const known = (keys: readonly string[]) =>
    commonText(of(keys).map(({ key, type }) => parameterText(inputOf(key)?.cells[ordinal - 1] ?? NOTHING_TYPED, type)));
  const take = (keys: readonly string[], text: string) => {
    for (const parameter of of(keys)) {
      const input = withTypedCell(parameter, inputOf(parameter.key), { ordinal, text });
      if (!isSameTyped(input, inputOf(parameter.key), ordinal)) void session.take({ kind: 'scenario', input });
    }
  };
  return { of, inputOf, known, take };
}

/** The name of the scenario, the year it holds from, and the three assumptions that most scenarios are made of. */
export function UsualAssumptions(props: UsualAssumptionsProps) {
  const styles = useStyles();
  const { base, ordinal } = props;
  const { of, inputOf, known, take } = useParameters(props);
  const assumption = (keys: readonly string[]) => ({
    known: known(keys),
    onTake: (text: string) => take(keys, text),
  });
  const { state, cost, once } = SCENARIO_SENTENCES.usual;
  const field = (key: string, label: string) =>
    of([key]).map((parameter) => (
      <ParameterField key={key} {...{ parameter, ordinal, base, label }} input={inputOf(key)} />
    ));
  return (
    <div className={styles.rows}>
      <div className={styles.pair}>
        {field('name', SCENARIO_SENTENCES.scenarioName)}
        {field('from', SCENARIO_SENTENCES.fromYear)}
      </div>
      <AssumptionRow label={state} unit="%" type="percent" {...assumption(['statePercent'])} />
      <AssumptionRow label={cost} unit="%" type="percent" {...assumption(base.sections.map(growthKey))} />
      <AssumptionRow label={once} unit={base.unit} type="amount" {...assumption(['oneOff'])} />
    </div>
  );
}
