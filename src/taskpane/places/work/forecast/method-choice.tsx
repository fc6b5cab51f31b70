import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { METHOD_NAMES } from '../../../../core/calculation/forecast/forecast-methods';
import type {
  ForecastLine,
  ForecastMethod,
  ForecastResult,
} from '../../../../core/calculation/forecast/forecast-types';
import { amountText, roundedText } from '../../../parts/amount-text';
import { LinkFold } from '../../../parts/link-fold';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import type { MethodOption } from './method-options';
import { chosenMethod, methodOptions } from './method-options';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  option: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '28px' },
  radio: {
    ...{ width: '16px', height: '16px', margin: 0, flexShrink: 0 },
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  name: { flexGrow: 1, minWidth: 0 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  under: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '16px',
    paddingLeft: '24px',
    '& > details': { flexGrow: 1 },
  },
  more: { marginLeft: '-24px' },
  reset: { fontSize: tokens.fontSizeBase200 },
});

interface OptionProps {
  readonly option: MethodOption;
  readonly group: string;
  readonly isChosen: boolean;
  /** True while nobody has chosen a method for the line. */
  readonly isProposed: boolean;
  readonly unit: ForecastResult['unit'];
  readonly onPick: (method: ForecastMethod) => void;
}

/** What the line comes to by the method. */
function OptionAmount({
  option: { amount, needsValue },
  isChosen,
  unit,
}: Pick<OptionProps, 'option' | 'isChosen' | 'unit'>) {
  const styles = useStyles();
  if (amount === null)
    return <span className={styles.missing}>{needsValue ? FORECAST_SENTENCES.methodNeedsValue : '–'}</span>;
  return (
    <span className={mergeClasses(isChosen && styles.chosen)} title={amountText(amount)}>
      {roundedText(amount, unit)}
    </span>
  );
}

function Option({ option, group, isChosen, isProposed, unit, onPick }: OptionProps) {
  const styles = useStyles();
  const { method, name, amount, needsValue } = option;
  return (
    <label className={styles.option}>
      <input
        type="radio"
        className={styles.radio}
        name={group}
        checked={isChosen}
        disabled={amount === null && !needsValue}
        onChange={() => onPick(method)}
        // A method that is only proposed is chosen by a press on it, though it is shown as the one that is used.
        onClick={() => isChosen && isProposed && onPick(method)}
      />
      <span className={styles.name}>{name}</span>
      <OptionAmount option={option} isChosen={isChosen} unit={unit} />
    </label>
  );
}

interface MethodChoiceProps {
  readonly line: ForecastLine;
  readonly forecast: ForecastResult;
  /** Given the name of a method, or nothing for the one that is used where none is chosen. */
  readonly onPick: (name: string) => void;
}

interface OptionsProps extends MethodChoiceProps {
  readonly options: readonly MethodOption[];
  readonly group: string;
}

const isChosenByUser = ({ input }: ForecastLine) => (input?.typed.method.text ?? '') !== '';

function Options({ options, group, line, forecast: { unit }, onPick }: OptionsProps) {
  const chosen = chosenMethod(line);
  return options.map((option) => (
    <Option
      key={option.method}
      {...{ option, group, unit }}
      isProposed={!isChosenByUser(line)}
      isChosen={option.method === chosen}
      onPick={(method) => onPick(METHOD_NAMES[method])}
    />
  ));
}

/** How the line is counted: the usual methods with what each comes to, and the others behind a link. */
export function MethodChoice(props: MethodChoiceProps) {
  const styles = useStyles();
  const group = useId();
  const { line, forecast, onPick } = props;
  const { usual, others } = methodOptions(line, forecast);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{FORECAST_SENTENCES.method}</legend>
      <Options {...props} options={usual} group={group} />
      <div className={styles.under}>
        <LinkFold title={FORECAST_SENTENCES.moreMethods(others.length)}>
          <div className={styles.more}>
            <Options {...props} options={others} group={group} />
          </div>
        </LinkFold>
        {isChosenByUser(line) && (
          <Link as="button" className={styles.reset} onClick={() => onPick('')}>
            {FORECAST_SENTENCES.toDefault}
          </Link>
        )}
      </div>
    </fieldset>
  );
}
