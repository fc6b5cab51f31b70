import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { WHOLE_YEAR } from '../../../../core/documents/forecast-period';
import { METHOD_NAMES } from '../../../../core/calculation/forecast/forecast-methods';
import { doubtsOf } from '../../../../core/calculation/forecast/doubts';
import type { ForecastLine, ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { formatPercent } from '../../../../core/figures/number-text';
import { amountText, roundedText } from '../../../parts/amount-text';
import { CellLink } from '../../../parts/cell-link';
import { Drawer } from '../../../parts/drawer';
import { Note } from '../../../parts/note';
import { roundedDifference } from '../../../parts/rounded-difference';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { AdjustmentFields, TypedField } from './adjustment-fields';
import { doubtText } from './doubt-text';
import { MethodChoice } from './method-choice';
import { chosenMethod, isByValue } from './method-options';
import { outturnMonths } from './outturn-months';
import { useLineDraft } from './use-line-draft';

const useStyles = makeStyles({
  comes: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  amount: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What the workbook states of the line. Example: `Budget 2 200 · utfall jan–apr 675 (31 %) · bokslut 2024 2 100`. */
function statedText({ budget, outturn, lastYear }: ForecastLine, { unit, months, year }: ForecastResult): string {
  const planned = roundedText(budget?.amount ?? null, unit);
  const before =
    lastYear.whole === null ? [] : [FORECAST_SENTENCES.lastYearWhole(year - 1, roundedText(lastYear.whole, unit))];
  if (outturn === null) return [FORECAST_SENTENCES.drawerNoOutturn(planned), ...before].join(' · ');
  const part = budget === null || budget.amount.isZero() ? '' : formatPercent(outturn.amount.div(budget.amount), 0);
  const figures = { budget: planned, outturn: roundedText(outturn.amount, unit), months: outturnMonths(months), part };
  return [FORECAST_SENTENCES.drawerHelp(figures), ...before].join(' · ');
}

/** What raises a question about the line, with the proposal to take where there is one. */
function Doubts({ line, forecast, onUse }: Omit<LineProps, 'by'> & { readonly onUse: () => void }) {
  return doubtsOf(line, forecast).map((doubt) => {
    const { text, proposed } = doubtText(doubt, line, forecast);
    return (
      <Note key={doubt.kind}>
        {text}
        {proposed !== null && (
          <>
            {` ${FORECAST_SENTENCES.proposal} ${proposed}. `}
            <Link as="button" inline onClick={onUse}>
              {FORECAST_SENTENCES.useProposal}
            </Link>
          </>
        )}
      </Note>
    );
  });
}

interface LineProps {
  readonly line: ForecastLine;
  readonly forecast: ForecastResult;
  readonly by: { readonly today: string; readonly decidedBy: string };
}

/** What the user types about a line: taken field by field, and counted with at once. */
function LineFieldsOf({ line, forecast, by }: LineProps) {
  const fields = useLineDraft(line, by);
  const method = chosenMethod(line);
  const { unit, months } = forecast;
  return (
    <>
      <Note>{statedText(line, forecast)}</Note>
      <Doubts {...{ line, forecast }} onUse={() => fields.change({ method: METHOD_NAMES[line.assumed] })} />
      {months === WHOLE_YEAR ? (
        <Note>{FORECAST_SENTENCES.wholeYearIsOutturn}</Note>
      ) : (
        <MethodChoice {...{ line, forecast }} onPick={(name) => fields.change({ method: name, value: '' })} />
      )}
      {months < WHOLE_YEAR && isByValue(method) && (
        <TypedField
          field="value"
          label={method === 'own' ? FORECAST_SENTENCES.ownShare : FORECAST_SENTENCES.fixedAmount(unit)}
          fields={fields}
        />
      )}
      <AdjustmentFields {...{ line, unit, fields }} />
      <TypedField field="comment" label={FORECAST_SENTENCES.comment} fields={fields} />
    </>
  );
}

interface LineDrawerProps extends LineProps {
  readonly onClose: () => void;
  readonly onNext: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A line of the forecast, with what it comes to by each method and what is typed beside it. */
export function LineDrawer({ line, forecast, by, onClose, onNext, ref }: LineDrawerProps) {
  const styles = useStyles();
  const { unit } = forecast;
  const foot = (
    <>
      <span className={styles.comes} title={amountText(line.forecast)}>
        <span className={styles.amount}>{FORECAST_SENTENCES.lineForecast(roundedText(line.forecast, unit))}</span>{' '}
        {FORECAST_SENTENCES.lineDeviation(roundedDifference(line.deviation, unit))}
      </span>
      <Button onClick={onNext}>{FORECAST_SENTENCES.nextLine}</Button>
    </>
  );
  return (
    <Drawer
      {...(ref !== undefined && { ref })}
      heading={line.label}
      aside={<CellLink at={line.at}>{FORECAST_SENTENCES.rowNumber(line.at.row + 1)}</CellLink>}
      closeLabel={FORECAST_SENTENCES.closeLine}
      foot={foot}
      onClose={onClose}
      onConfirm={onNext}
    >
      <LineFieldsOf key={line.key} {...{ line, forecast, by }} />
    </Drawer>
  );
}
