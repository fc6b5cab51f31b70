import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EXCEL_LIMITS } from '../../../core/cells/excel-limits';
import type { ForecastResult } from '../../../core/calculation/forecast/forecast-types';
import type { DecisionRequest } from '../../../core/documents/notes/forecast-input';
import { isDay } from '../../../core/cells/serial-day';
import { periodText } from '../../../core/documents/forecast-period';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import { amountText } from '../parts/amount-text';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** What was decided before, with the day. */
function Decisions({ forecast: { decisions, unit } }: { readonly forecast: ForecastResult }) {
  if (decisions.length === 0) return null;
  return (
    <FigureTable
      caption={SENTENCES.decided}
      headings={[`${SENTENCES.decided}, ${unit}`, SENTENCES.result, SENTENCES.closingEquity]}
      rows={decisions.map(({ period, ordinal, date, result, closing }) => ({
        key: `${period} ${ordinal}`,
        head: SENTENCES.decidedRow(period, date),
        figures: [amountText(result), amountText(closing)],
      }))}
    />
  );
}

function AskForDay() {
  const styles = useStyles();
  const session = useSession();
  const [date, setDate] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const [decidedBy, setDecidedBy] = useState('');
  const isSound = isDay(date.trim());
  const isNamed = decidedBy.trim() !== '';
  const decide = (request: DecisionRequest) => void session.take({ kind: 'decision', request });
  return (
    <div className={styles.form}>
      <Note>{SENTENCES.decideNote}</Note>
      <Field label={SENTENCES.decideDay} {...(!isSound && { validationMessage: SENTENCES.notADay })}>
        <Input value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label={SENTENCES.decideBy} required {...(!isNamed && { hint: SENTENCES.decideByHint })}>
        <Input value={decidedBy} maxLength={EXCEL_LIMITS.text} onChange={(_, { value }) => setDecidedBy(value)} />
      </Field>
      <Button
        className={styles.button}
        disabled={!isSound || !isNamed}
        onClick={() => decide({ date: date.trim(), decidedBy: decidedBy.trim() })}
      >
        {SENTENCES.decide}
      </Button>
    </div>
  );
}

/** Decides the forecast as it is, once a day is given; can be taken back until it is written. */
export function DecideForm({ forecast }: { readonly forecast: ForecastResult }) {
  const session = useSession();
  const { request } = useSessionState().unwritten;
  return (
    <Section heading={`${SENTENCES.decide}, ${periodText(forecast.period)}`}>
      <Decisions forecast={forecast} />
      {forecast.refused !== null && <Note>{SENTENCES.decisionRefused}</Note>}
      {request === null ? (
        <AskForDay />
      ) : (
        <>
          <Note>{SENTENCES.deciding(request.date)}</Note>
          <Button onClick={() => void session.take({ kind: 'decision', request: null })}>{SENTENCES.takeBack}</Button>
        </>
      )}
    </Section>
  );
}
