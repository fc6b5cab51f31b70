import { makeStyles, tokens } from '@fluentui/react-components';
import type { Count, FollowUpResult } from '../../../../core/calculation/follow-up/follow-up-results';
import { periodInWords } from '../../../../core/documents/period';
import { capitalised } from '../../../../core/summary/summary-words';
import type { Measure, SexOrTotal } from '../../../../core/documents/measure';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixGroup, MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { COMMON_SENTENCES } from '../../../sentences/common';
import { FOLLOW_UP_SENTENCES } from '../../../sentences/follow-up';
import type { Solved } from '../../../../core/summary/solved';
import { percentOf, solvedIn } from '../../../../core/summary/solved';
import { pointsText, trendOf } from '../../../../core/summary/trend';

const useStyles = makeStyles({
  few: { color: tokens.colorNeutralForeground3 },
  points: { display: 'block', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const COLUMNS = [
  FOLLOW_UP_SENTENCES.participantsShort,
  FOLLOW_UP_SENTENCES.newShort,
  FOLLOW_UP_SENTENCES.exits,
  FOLLOW_UP_SENTENCES.solution,
].map((word) => ({
  key: word,
  heading: [word],
}));

/** A share, or the counts themselves where few ended, with the points since the period before. */
function Share({ solved, least, points }: { solved: Solved | null; least: number; points: number | null }) {
  const styles = useStyles();
  if (solved === null || solved.exits === 0) return '–';
  const percent = percentOf(solved, least);
  if (percent === null)
    return <span className={styles.few}>{FOLLOW_UP_SENTENCES.partOf(solved.positive, solved.exits)}</span>;
  return (
    <>
      {`${percent}\u00a0%`}
      {points !== null && <span className={styles.points}>{FOLLOW_UP_SENTENCES.pointsShort(pointsText(points))}</span>}
    </>
  );
}

function countNode(count: Count | null) {
  if (count === null) return '–';
  const { value, source } = count;
  return source.kind === 'cell' ? <CellLink at={source.at}>{String(value)}</CellLink> : String(value);
}

interface UnitTableProps {
  /** All results of the period that is shown, and of all periods. */
  readonly shown: readonly FollowUpResult[];
  readonly all: readonly FollowUpResult[];
  readonly least: number;
}

function rowOf(result: FollowUpResult, { all, least }: UnitTableProps, sex: SexOrTotal = 'total'): MatrixRow {
  const count = (measure: Measure) => result.rows.find((row) => row.measure === measure)?.[sex] ?? null;
  const points = sex === 'total' ? trendOf(result, all, least) : null;
  return {
    key: `${result.scope} ${result.sheet} ${result.unit} ${sex}`,
    head: sex === 'total' ? result.unit : COMMON_SENTENCES[sex],
    figures: [
      ...(['participants', 'new', 'exits'] as const).map((measure) => countNode(count(measure))),
      <Share key="share" solved={solvedIn(result, sex)} least={least} points={points} />,
    ],
    ...(result.scope === 'all' && sex === 'total' && { weight: 'sum' as const }),
  };
}

/** True for a result that counts a sex on its own. */
const hasSex = ({ rows }: FollowUpResult) => rows.some(({ women, men }) => women !== null || men !== null);

function groupsOf(props: UnitTableProps): MatrixGroup[] {
  const { shown } = props;
  const of = (scope: FollowUpResult['scope']) => shown.filter((result) => result.scope === scope);
  const rows = (results: readonly FollowUpResult[]) => results.map((result) => rowOf(result, props));
  const bySex = of('all').filter(hasSex).slice(0, 1);
  const groups: MatrixGroup[] = [
    { key: 'units', rows: [...rows(of('unit')), ...rows(of('all'))] },
    { key: 'groups', heading: FOLLOW_UP_SENTENCES.subtotalGroup, rows: rows(of('group')) },
    {
      ...{ key: 'sex', heading: FOLLOW_UP_SENTENCES.sexGroup },
      rows: bySex.flatMap((result) => (['women', 'men'] as const).map((sex) => rowOf(result, props, sex))),
    },
    { key: 'municipalities', heading: FOLLOW_UP_SENTENCES.municipalityGroup, rows: rows(of('municipality')) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** A period's units beside each other, all of them together, then by sex and by kommun. */
export function UnitTable(props: UnitTableProps) {
  const [first] = props.shown;
  if (first === undefined) return null;
  return (
    <FigureMatrix
      caption={FOLLOW_UP_SENTENCES.followUpTable(capitalised(periodInWords(first.period)))}
      corner={FOLLOW_UP_SENTENCES.unit}
      columns={COLUMNS}
      groups={groupsOf(props)}
    />
  );
}
