import { makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ForecastLine, ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { Decimal } from '../../../../core/figures/decimal';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import type { GridFigures } from './forecast-grid';
import { figuresOf } from './forecast-grid';
import type { GridKeys } from './grid-row';
import { LineRow } from './grid-row';

/** The key of the row that several contributions are put together in. */
export const FOLDED_KEY = 'contributions';

const useStyles = makeStyles({ chevron: { verticalAlign: '-3px', marginLeft: '2px' } });

const COUNT_WORDS: Readonly<Record<number, string>> = {
  ...{ 3: 'Tre', 4: 'Fyra', 5: 'Fem', 6: 'Sex', 7: 'Sju' },
  ...{ 8: 'Åtta', 9: 'Nio', 10: 'Tio', 11: 'Elva', 12: 'Tolv' },
};

function sumOf(lines: readonly ForecastLine[], id: keyof GridFigures): Decimal | null {
  const amounts = lines.flatMap((line) => figuresOf(line)[id] ?? []);
  return amounts.length === 0 ? null : Decimal.sum(0, ...amounts);
}

interface FoldedLinesProps {
  readonly lines: readonly ForecastLine[];
  readonly forecast: ForecastResult;
  readonly keys: GridKeys;
}

/** Contributions that go as budgeted: one row, and each of them below it once that is pressed. */
export function FoldedLines({ lines, forecast: { unit }, keys }: FoldedLinesProps) {
  const styles = useStyles();
  const { isUnfolded, onUnfold } = keys;
  const Chevron = isUnfolded ? ChevronDown16Regular : ChevronRight16Regular;
  const figures = {
    ...{ budget: sumOf(lines, 'budget'), outturn: sumOf(lines, 'outturn') },
    ...{ forecast: sumOf(lines, 'forecast'), deviation: sumOf(lines, 'deviation') },
  };
  const label = (
    <>
      {FORECAST_SENTENCES.contributions(COUNT_WORDS[lines.length] ?? String(lines.length))}
      <Chevron className={styles.chevron} aria-hidden />
    </>
  );
  return (
    <>
      <LineRow id={FOLDED_KEY} onPress={onUnfold} isExpanded={isUnfolded} {...{ keys, label, figures, unit }} />
      {isUnfolded &&
        lines.map((line) => (
          <LineRow key={line.key} id={line.key} label={line.label} figures={figuresOf(line)} {...{ keys, unit }} />
        ))}
    </>
  );
}
