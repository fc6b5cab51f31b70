import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../core/rules/checks/check';
import type { ListedFinding } from '../../../core/sheets/findings/finding-order';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { FindingAdvice } from './finding-advice';
import { FindingFigures } from './finding-figures';
import { FindingParts } from './finding-parts';

const useStyles = makeStyles({
  item: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: {},
  follows: { marginLeft: tokens.spacingHorizontalL },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  tag: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0 },
});

/** The row and column that a finding is about. Example: `Årets resultat, 2019 Budget`. */
function subject({ label, heading }: { label: string; heading: string }): string {
  return [label, heading].filter((part) => part !== '').join(', ');
}

/** One finding: where, what, why and the figures. A consequence is further in, under its cause. */
export function FindingItem({ listed: { finding, depth } }: { readonly listed: ListedFinding }) {
  const styles = useStyles();
  const edge: Readonly<Record<Severity, string>> = { error: styles.error, warning: styles.warning, info: styles.info };
  return (
    <li className={mergeClasses(styles.item, edge[finding.severity], depth > 0 && styles.follows)}>
      <div className={styles.head}>
        <CellLink at={finding.at} />
        {depth > 0 && <span className={styles.tag}>{SENTENCES.follows}</span>}
      </div>
      <span className={styles.label}>{subject(finding)}</span>
      <p className={styles.message}>{finding.message}</p>
      <FindingFigures finding={finding} />
      <FindingParts finding={finding} />
      <FindingAdvice rule={finding.rule} />
    </li>
  );
}
