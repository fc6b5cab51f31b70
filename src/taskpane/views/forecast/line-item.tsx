import { makeStyles, tokens } from '@fluentui/react-components';
import type { ForecastLine, ForecastResult } from '../../../core/calculation/forecast/forecast-types';
import { hasUnusableMethod, isUndocumented } from '../../../core/calculation/forecast/typed-checks';
import { proposalText, usedName } from '../../../core/sheets/forecast/formulas';
import { SENTENCES } from '../../sentences';
import { amountText, differenceText } from '../parts/amount-text';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { LineForm } from './line-form';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  worse: { color: tokens.colorStatusDangerForeground1 },
  better: { color: tokens.colorStatusSuccessForeground1 },
});

/** Better or worse than budget, in words and colour. */
function Deviation({ deviation }: ForecastLine) {
  const styles = useStyles();
  if (deviation.isZero()) return null;
  return (
    <span className={deviation.isNegative() ? styles.worse : styles.better}>
      {` · ${SENTENCES.lineDeviation(differenceText(deviation))}`}
    </span>
  );
}

/** What the user has typed for the line, and what is wrong with that. */
function remarks(line: ForecastLine): string[] {
  const { input, adjustment, adjustmentState } = line;
  const proposal = proposalText(line);
  const { reason, comment } = input?.typed ?? { reason: null, comment: null };
  return [
    ...(proposal === null ? [] : [proposal]),
    ...(adjustmentState === 'inOutturn' ? [SENTENCES.adjustmentInOutturn] : []),
    ...(adjustmentState === 'open' ? [SENTENCES.adjustmentQuestion] : []),
    ...(adjustment.isZero() ? [] : [SENTENCES.lineAdjustment(differenceText(adjustment), reason?.text ?? '')]),
    ...(comment === null || comment.text === '' ? [] : [`”${comment.text}”`]),
    ...(isUndocumented(input) ? [SENTENCES.undocumented] : []),
    ...(hasUnusableMethod(line) ? [SENTENCES.unusableMethod] : []),
  ];
}

interface LineItemProps {
  readonly line: ForecastLine;
  readonly months: ForecastResult['months'];
}

/** A line of the forecast: its figures, how it is counted, and behind a line that opens the fields to type in. */
export function LineItem({ line, months }: LineItemProps) {
  const styles = useStyles();
  const { label, at, budget, outturn, forecast } = line;
  const figures = {
    budget: amountText(budget?.amount ?? null),
    outturn: amountText(outturn?.amount ?? null),
    forecast: amountText(forecast),
  };
  return (
    <li className={styles.item}>
      <CellLink at={at}>{label}</CellLink>
      <Note>
        {SENTENCES.lineFigures(figures)}
        <Deviation {...line} />
      </Note>
      <Note>{[SENTENCES.lineMethod(usedName(line, months)), ...remarks(line)].join(' ')}</Note>
      <details>
        <summary>{SENTENCES.editLine}</summary>
        <LineForm line={line} />
      </details>
    </li>
  );
}
