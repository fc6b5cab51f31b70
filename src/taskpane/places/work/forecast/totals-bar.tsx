import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../../parts/contrast';
import { useState } from 'react';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { amountText, differenceText, roundedText } from '../../../parts/amount-text';
import { roundedDifference } from '../../../parts/rounded-difference';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { totalOf } from './forecast-grid';

const useStyles = makeStyles({
  bar: {
    ...{ position: 'sticky', top: 0, zIndex: 2, margin: '-12px calc(-1 * var(--pad)) 0', padding: '8px var(--pad)' },
    ...{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', columnGap: tokens.spacingHorizontalS, minHeight: '54px' },
    ...{ boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow4 },
    [IN_CONTRAST]: { borderBottom: '1px solid CanvasText' },
  },
  label: {
    ...{ display: 'block', margin: 0, color: tokens.colorNeutralForeground3 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  amount: {
    ...{ display: 'inline-block', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px' },
    ...{ fontWeight: tokens.fontWeightSemibold, borderRadius: '3px' },
  },
  changed: {
    ...{ animationDuration: '600ms', animationTimingFunction: 'linear' },
    animationName: { from: { backgroundColor: tokens.colorBrandBackground2 }, to: { backgroundColor: 'transparent' } },
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

interface TotalProps {
  readonly label: string;
  readonly text: string;
  /** With all its decimals. */
  readonly exact: string;
}

function Total({ label, text, exact }: TotalProps) {
  const styles = useStyles();
  const [first] = useState(text);
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd key={text} title={exact} className={mergeClasses(styles.amount, text !== first && styles.changed)}>
        {text}
      </dd>
    </div>
  );
}

/** What the forecast comes to, in view whatever is typed below. */
export function TotalsBar({ forecast }: { readonly forecast: ForecastResult }) {
  const styles = useStyles();
  const { year, unit } = forecast;
  const [result, closing] = [totalOf(forecast, 'result'), totalOf(forecast, 'closing')];
  const [amount, deviation, equity] = [result.forecast, result.deviation, closing.forecast];
  return (
    <dl className={styles.bar} aria-label={FORECAST_SENTENCES.totalsLabel}>
      <Total
        label={FORECAST_SENTENCES.resultOf(year)}
        text={roundedText(amount, unit)}
        exact={`${amountText(amount)} ${unit}`}
      />
      <Total
        label={FORECAST_SENTENCES.againstBudget}
        text={roundedDifference(deviation, unit)}
        exact={`${differenceText(deviation)} ${unit}`}
      />
      {equity !== null && (
        <Total
          label={FORECAST_SENTENCES.equityShort}
          text={roundedText(equity, unit)}
          exact={`${amountText(equity)} ${unit}`}
        />
      )}
    </dl>
  );
}
