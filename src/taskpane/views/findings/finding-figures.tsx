import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/documents/finding';
import { isShareFinding } from '../../../core/documents/finding';
import type { Decimal } from '../../../core/figures/decimal';
import { SENTENCES } from '../../sentences';
import { amountText, differenceText } from '../parts/amount-text';

const useStyles = makeStyles({
  figures: {
    ...{ display: 'flex', flexWrap: 'wrap', margin: 0, fontVariantNumeric: 'tabular-nums' },
    columnGap: tokens.spacingHorizontalL,
  },
  figure: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const inPercents = (fraction: Decimal) => fraction.times(100);

function shown(finding: Finding): (readonly [term: string, value: string])[] {
  const { published, expected, difference } = finding;
  const isShare = isShareFinding(finding);
  const text = (amount: Decimal | null) =>
    isShare && amount !== null ? `${amountText(inPercents(amount))} %` : amountText(amount);
  const gap = (amount: Decimal) =>
    isShare ? `${differenceText(inPercents(amount))} ${SENTENCES.points}` : differenceText(amount);
  const stated = typeof published === 'string' ? `”${published}”` : text(published);
  return [
    ...(published === null ? [] : [[SENTENCES.published, stated] as const]),
    ...(expected === null ? [] : [[SENTENCES.expected, text(expected)] as const]),
    ...(difference === null ? [] : [[SENTENCES.difference, gap(difference)] as const]),
  ];
}

/** What is in the cell, what was expected and how far apart they are. */
export function FindingFigures({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const figures = shown(finding);
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(([term, value]) => (
        <div key={term} className={styles.figure}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
