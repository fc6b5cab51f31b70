import { Field, Input, makeStyles } from '@fluentui/react-components';
import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import type { ScenarioParameter } from '../../../../core/calculation/scenarios/scenario-parameters';
import type { ScenarioBase } from '../../../../core/calculation/scenarios/scenario-types';
import { NOTHING_TYPED } from '../../../../core/documents/notes/forecast-input';
import type { ScenarioInput } from '../../../../core/documents/notes/scenario-input';
import { yesNoWord } from '../../../../core/sheets/parts/words';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';
import { WORK_SENTENCES } from '../../../sentences/work';
import { useSession } from '../../../session/session-context';
import { Pick } from '../../../parts/pick';
import { useDraft } from '../../../parts/use-draft';
import { isParameter, parameterText, withTypedCell } from './parameter-draft';

const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

interface ParameterFieldProps {
  readonly parameter: ScenarioParameter;
  readonly input: ScenarioInput | undefined;
  readonly ordinal: number;
  readonly base: ScenarioBase;
  /** What the field is called, where the parameter's own words are more than there is room for. */
  readonly label?: string;
}

const COMPLAINTS: Readonly<Partial<Record<ScenarioParameter['type'], string>>> = {
  percent: SCENARIO_SENTENCES.notAPercent,
  year: SCENARIO_SENTENCES.notAYear,
  amount: WORK_SENTENCES.notAnAmount,
};

/** What can be picked where there is a choice: yes or no, or a line to leave out. */
function choicesFor({ type }: ScenarioParameter, { lines, years }: ScenarioBase): (readonly [string, string])[] | null {
  if (type === 'year') {
    const later = years.slice(1).map((year) => [String(year), String(year)] as const);
    return [['', String(years[0] ?? '')] as const, ...later];
  }
  if (type === 'yesNo') {
    return [
      ['', SCENARIO_SENTENCES.followDefault] as const,
      ...[true, false].map((is) => [yesNoWord(is), yesNoWord(is)] as const),
    ];
  }
  if (type !== 'line') return null;
  const droppable = lines.filter(({ group: { kind } }) => kind === 'cost' || kind === 'otherIncome');
  return [['', SCENARIO_SENTENCES.asBudgeted] as const, ...droppable.map(({ label }) => [label, label] as const)];
}

/** What is typed in the sheet is shown though it is none of the choices. */
function withKnown(choices: readonly (readonly [string, string])[], known: string) {
  return choices.some(([value]) => value === known) ? choices : [...choices, [known, known] as const];
}

/** A parameter of one scenario, counted with as soon as the field is left. */
export function ParameterField({ parameter, input, ordinal, base, label = parameter.label }: ParameterFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const known = parameterText(input?.cells[ordinal - 1] ?? NOTHING_TYPED, parameter.type);
  const draft = useDraft(known);
  const isSound = isParameter(draft.text, parameter.type);
  const take = (text: string) => {
    if (!isParameter(text, parameter.type)) return;
    if (text.trim() !== known)
      void session.take({ kind: 'scenario', input: withTypedCell(parameter, input, { ordinal, text }) });
    draft.leave();
  };
  const choices = choicesFor(parameter, base);
  if (choices !== null) return <Pick label={label} value={known} choices={withKnown(choices, known)} onPick={take} />;
  return (
    <Field label={label} {...(!isSound && { validationMessage: COMPLAINTS[parameter.type] ?? '' })}>
      <Input
        className={styles.input}
        value={draft.text}
        maxLength={EXCEL_LIMITS.text}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={() => take(draft.text)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take(draft.text);
        }}
      />
    </Field>
  );
}
