import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/documents/finding';
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

function shown({ published, expected, difference }: Finding): (readonly [term: string, value: string])[] {
  const stands = typeof published === 'string' ? `”${published}”` : amountText(published);
  return [
    ...(published === null ? [] : [[SENTENCES.published, stands] as const]),
    ...(expected === null ? [] : [[SENTENCES.expected, amountText(expected)] as const]),
    ...(difference === null ? [] : [[SENTENCES.difference, differenceText(difference)] as const]),
  ];
}

/** What stands in the cell, what was expected and how far apart they are. */
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
