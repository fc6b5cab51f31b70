import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { BridgeStep, ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import type { Unit } from '../../../../core/figures/unit';
import { amountText, roundedText } from '../../../parts/amount-text';
import { Card } from '../../../parts/card';
import { FigureTable } from '../../../parts/figure-table';
import { LinkFold } from '../../../parts/link-fold';
import { Note } from '../../../parts/note';
import { roundedDifference } from '../../../parts/rounded-difference';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { BridgeChart } from './bridge-chart';
import { stepLabel } from './step-label';

const useStyles = makeStyles({
  within: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: '8px 10px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  unit: {
    ...{ color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The same as the chart, in figures. */
function BridgeTable({ bridge, unit }: { readonly bridge: readonly BridgeStep[]; readonly unit: Unit }) {
  return (
    <LinkFold title={FORECAST_SENTENCES.bridgeTable}>
      <FigureTable
        caption={FORECAST_SENTENCES.bridge}
        headings={[FORECAST_SENTENCES.step, FORECAST_SENTENCES.bridgeChange, FORECAST_SENTENCES.equityShort]}
        rows={bridge.map(({ step, amount, closing }, index) => ({
          ...{ key: step, head: stepLabel(step) },
          figures: [index === 0 ? '' : roundedDifference(amount, unit), roundedText(closing, unit)],
        }))}
      />
    </LinkFold>
  );
}

/** How equity came from the budget to the forecast, drawn and in figures; what has changed since a decision is under it. */
export function BridgeCard({ forecast: result }: { readonly forecast: ForecastResult }) {
  const styles = useStyles();
  const id = useId();
  const { periods, unit, period, forecast } = result;
  const last = periods.at(-1);
  if (last === undefined || last.bridge.length === 0) return <Note>{FORECAST_SENTENCES.noBridge}</Note>;
  const isDecided = last.origin === 'decided' && last.period === period;
  return (
    <Card>
      <section className={styles.within} aria-labelledby={id}>
        <h3 className={styles.heading} id={id}>
          {FORECAST_SENTENCES.bridge} <span className={styles.unit}>{unit}</span>
        </h3>
        <BridgeChart bridge={last.bridge} unit={unit} />
        <BridgeTable bridge={last.bridge} unit={unit} />
        {isDecided && !last.result.eq(forecast.result) && (
          <Note>{FORECAST_SENTENCES.sinceDecision(`${amountText(forecast.result)} ${unit}`)}</Note>
        )}
      </section>
    </Card>
  );
}
