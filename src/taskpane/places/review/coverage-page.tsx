import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { allCounted } from '../../../core/audit/coverage/counted';
import type { TableCoverage } from '../../../core/audit/coverage/coverage';
import { formatRange, parseRange } from '../../../core/cells/address';
import type { NotChecked } from '../../../core/documents/finding';
import { useNavigation } from '../../navigation/navigation-context';
import { Card, CardList } from '../../parts/card';
import { CellLink } from '../../parts/cell-link';
import { PageHeading } from '../../parts/page-heading';
import { SeveritySign } from '../../parts/severity-sign';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import type { Outcome } from '../../session/work';
import { ReadSelection } from './read-selection';
import type { SheetCoverage } from './sheet-coverage';
import { sheetCoverage } from './sheet-coverage';
import { StatedKinds } from './stated-kind';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '10px 12px 12px' },
  line: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: {
    ...{ color: tokens.colorNeutralForeground2 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: 0 },
    '& button': { fontSize: 'inherit' },
  },
  row: { display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: '8px', padding: '8px 12px' },
  sign: { display: 'flex', marginTop: '2px', color: tokens.colorBrandForeground1 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reasons: { gridColumn: '2', display: 'flex', flexDirection: 'column', rowGap: '2px' },
});

const SIGNS = {
  all: <SeveritySign of="right" />,
  some: <CircleHalfFill16Regular aria-hidden />,
  none: <Circle16Regular aria-hidden />,
} as const;

const SHEET_START = { row: 0, column: 0 };

/** Why something was not tested, with the way there. */
function Reason({ entry: { sheet, range, reason } }: { readonly entry: NotChecked }) {
  const styles = useStyles();
  const [firstRange = ''] = (range ?? '').split(', ');
  const at = { sheet, ...(parseRange(firstRange)?.first ?? SHEET_START) };
  return (
    <p className={styles.small}>
      <CellLink at={at}>{range ?? WORDS.wholeSheet}</CellLink>
      {` ${reason}`}
    </p>
  );
}

function Table({
  sheet,
  table: { range, proven, amounts },
}: {
  readonly sheet: string;
  readonly table: TableCoverage;
}) {
  return (
    <p className={useStyles().small}>
      <CellLink at={{ sheet, ...range.first }}>{formatRange(range)}</CellLink>
      {` ${WORDS.ofAmounts(proven, amounts)}`}
    </p>
  );
}

interface SheetRowProps {
  readonly of: SheetCoverage;
  readonly outcome: Outcome;
}

function SheetRow({ of: { sheet, state, isStatable, amounts, proven, tables, reasons }, outcome }: SheetRowProps) {
  const styles = useStyles();
  const hasStated = outcome.countedWith.settings.sheetKinds.some((each) => each.sheet === sheet);
  const isShown = tables.length > 1 || proven < amounts;
  return (
    <li className={styles.row}>
      <span className={styles.sign} role="img" aria-label={WORDS.coverageStates[state]}>
        {SIGNS[state]}
      </span>
      <span className={styles.line}>
        <span className={styles.name}>{sheet}</span>
        <span className={styles.count}>{amounts === 0 ? WORDS.noAmounts : WORDS.ofAmounts(proven, amounts)}</span>
      </span>
      {(isShown || isStatable || hasStated || reasons.length > 0) && (
        <div className={styles.reasons}>
          {isShown && tables.map((table) => <Table key={formatRange(table.range)} sheet={sheet} table={table} />)}
          {reasons.map((entry, index) => (
            <Reason key={index} entry={entry} />
          ))}
          <StatedKinds sheet={sheet} isStatable={isStatable} outcome={outcome} />
        </div>
      )}
    </li>
  );
}

interface CoveragePageProps {
  readonly outcome: Outcome;
  /** True if the user has come to have what is marked in the workbook read. */
  readonly asksForSelection: boolean;
}

/** How much of the workbook was tested, by sheet, and why the rest was not. */
export default function CoveragePage({ outcome, asksForSelection }: CoveragePageProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const { amounts, proven } = allCounted(outcome.recalculation.coverage);
  const share = amounts === 0 ? 0 : Math.floor((100 * proven) / amounts);
  const count = WORDS.coverageCount(proven, amounts);
  return (
    <>
      <PageHeading onBack={() => go({ place: 'review' })}>{WORDS.coverageTitle}</PageHeading>
      <Card>
        <div className={styles.whole}>
          <div className={styles.line}>
            <span className={`${styles.name} ${styles.strong}`}>{count}</span>
            <span className={styles.count}>{WORDS.coverageShare(share)}</span>
          </div>
          <ProgressBar value={share / 100} thickness="large" aria-label={count} />
          <p className={styles.small}>{WORDS.coverageRule}</p>
        </div>
      </Card>
      <CardList>
        {sheetCoverage(outcome).map((each) => (
          <SheetRow key={each.sheet} of={each} outcome={outcome} />
        ))}
      </CardList>
      <ReadSelection outcome={outcome} isWanted={asksForSelection} />
    </>
  );
}
