import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  CoFinancingColumn,
  CoFinancingResult,
  OwnPart,
} from '../../../../core/calculation/co-financing/co-financing-result';
import type { CoFinancingDocument } from '../../../../core/documents/co-financing';
import { Decimal } from '../../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { FINANCING_SENTENCES as WORDS } from '../../../sentences/financing';
import { useSession, useSessionState } from '../../../session/session-context';
import { withNewest } from '../../../session/typed';
import type { Outcome } from '../../../session/work';
import { scenarioLine } from './scenario-line';

/** Percent with two decimals: at a limit a tenth is too coarse. */
const PERCENT_DECIMALS = 2;
const percent = (part: Decimal) => formatPercent(part, PERCENT_DECIMALS);

/** Whole kronor, and thousands with one decimal. */
function amountIn(unit: string) {
  return (amount: Decimal) =>
    `${formatSwedish(amount.toDecimalPlaces(unit === 'kr' ? 0 : 1, Decimal.ROUND_HALF_UP))} ${unit}`;
}

interface ColumnProps {
  readonly result: CoFinancingColumn;
  readonly unit: string;
}

/** Whether the public part is enough, and what is lacking. */
function Need({ result: { degree, required, need }, unit }: ColumnProps) {
  const amount = amountIn(unit);
  if (required === null || need === null || degree === null) return <Note>{WORDS.noRequired}</Note>;
  if (degree.gte(required)) return <Note>{WORDS.isEnough(percent(degree), percent(required))}</Note>;
  return (
    <>
      <Note>{WORDS.fallsShort(amount(need.atTotal), amount(need.withSupport))}</Note>
      <Note>{WORDS.mostSupport(amount(need.mostSupport))}</Note>
    </>
  );
}

interface OwnProps {
  readonly own: OwnPart;
  readonly document: CoFinancingDocument;
  readonly outcome: Outcome;
}

/** Puts what the förbund gives in a scenario that nobody uses. */
function ToScenario({ own, document, outcome: { recalculation } }: OwnProps) {
  const session = useSession();
  const { unwritten } = useSessionState();
  const [done, setDone] = useState<number | null>(null);
  const { scenarios } = recalculation.results;
  if (done !== null) return <Note>{WORDS.inScenario(done)}</Note>;
  const known = withNewest(recalculation.notes.scenarios, unwritten.scenarios);
  const { title, sheet, unit } = document;
  const line = scenarios && scenarioLine(scenarios, known, { title: title ?? sheet, unit, own });
  if (line === null) return null;
  const put = () => {
    for (const input of line.inputs) void session.take({ kind: 'scenario', input });
    setDone(line.ordinal);
  };
  return (
    <Button size="small" onClick={put}>
      {WORDS.toScenario(line.ordinal)}
    </Button>
  );
}

/** What the förbund gives each year. */
function OwnYears({ own, document, outcome }: OwnProps) {
  const { unit } = document;
  const named = own.years.flatMap((year) => year ?? []);
  const years = named.length === 0 ? WORDS.yearCount(own.years.length) : named.join(', ');
  return (
    <>
      <Note>{WORDS.ownEachYear(amountIn(unit)(own.perYear), years)}</Note>
      <Note>{WORDS.shareOfOwn}</Note>
      <ToScenario {...{ own, document, outcome }} />
    </>
  );
}

function rowsOf(columns: readonly CoFinancingColumn[], unit: string): MatrixRow[] {
  const amount = amountIn(unit);
  const row = (head: string, of: (column: CoFinancingColumn) => string): MatrixRow => ({
    ...{ key: head, head, figures: columns.map(of) },
  });
  return [
    row(WORDS.support, ({ support }) => amount(support)),
    row(WORDS.publicPart, ({ publicPart }) => amount(publicPart)),
    { ...row(WORDS.wholeFinancing, ({ total }) => amount(total)), weight: 'sum' },
    row(WORDS.degree, ({ degree }) => (degree === null ? '–' : percent(degree))),
    row(WORDS.requiredDegree, ({ required }) => (required === null ? '–' : percent(required))),
  ];
}

interface ProjectProps {
  readonly result: CoFinancingResult;
  readonly outcome: Outcome;
}

/** How a project is paid for: its parts, whether the public one is enough, and what the förbund gives. */
export function ProjectTable({ result: { document, columns }, outcome }: ProjectProps) {
  const { title, sheet, unit } = document;
  return (
    <Section heading={title ?? sheet}>
      <FigureMatrix
        caption={title ?? sheet}
        corner={WORDS.financing}
        columns={columns.map(({ column, heading }) => ({ key: String(column), heading: [heading] }))}
        groups={[{ key: 'parts', rows: rowsOf(columns, unit) }]}
      />
      {columns.map((result) => (
        <div key={result.column}>
          <Need {...{ result, unit }} />
          {result.own !== null && <OwnYears own={result.own} {...{ document, outcome }} />}
        </div>
      ))}
    </Section>
  );
}
