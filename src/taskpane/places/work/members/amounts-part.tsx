import type { ReactNode } from 'react';
import type { CellReference } from '../../../../core/documents/finding';
import type { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { roundedText } from '../../../parts/amount-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixGroup, MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import { WORK_SENTENCES } from '../../../sentences/work';
import { CeilingFold } from './ceiling-fold';
import { paidIn, paidTogether, payers } from './contribution-rows';
import { EquityChart } from './equity-chart';
import { openingNotes } from './equity-words';
import type { EquityFigures, MatrixYear, MemberMatrix } from './member-matrices';
import { headingOf } from './member-matrices';

/** An amount, linked to its cell where it is in one. */
function amountNode(shown: { amount: Decimal; at: CellReference | null } | null, unit: Unit): ReactNode {
  const text = roundedText(shown?.amount ?? null, unit);
  return shown === null || shown.at === null ? text : <CellLink at={shown.at}>{text}</CellLink>;
}

/** What each pays, year by year, and what that is together. */
function contributionGroup({ years, unit }: MemberMatrix): MatrixGroup[] {
  const all = years.map(({ paid }) => paid);
  const names = payers(all);
  if (names.length === 0) return [];
  const paidBy = (name: string) =>
    all.map((rows) => {
      const row = rows.find((each) => each.name === name);
      return amountNode(row === undefined ? null : paidIn(row), unit);
    });
  const rows: MatrixRow[] = names.map((name) => ({ key: name, head: name, figures: paidBy(name) }));
  const sums = all.map((each) => roundedText(paidTogether(each), unit));
  const sum: MatrixRow = { key: 'sum of all', head: MEMBER_SENTENCES.sumOfContributions, figures: sums, weight: 'sum' };
  return [{ key: 'contributions', rows: [...rows, sum] }];
}

type Pick = (equity: EquityFigures) => ReactNode;

function equityGroup({ years, unit }: MemberMatrix): MatrixGroup[] {
  if (years.every(({ equity }) => equity === null)) return [];
  const hasMinimum = years.some(({ equity }) => equity?.minimum.gt(0) === true);
  const row = (key: string, head: string, pick: Pick): MatrixRow => ({
    ...{ key, head },
    figures: years.map(({ equity }) => (equity === null ? '–' : pick(equity))),
  });
  const cell = (amount: Decimal | null, at: CellReference | undefined) =>
    amountNode(amount && { amount, at: at ?? null }, unit);
  const opening: Pick = (each) => cell(each.opening, each.carriedFrom === null ? each.openingAt?.at : undefined);
  const rows: MatrixRow[] = [
    row('opening', MEMBER_SENTENCES.openingOfYear, opening),
    row('result', MEMBER_SENTENCES.resultOfYear, ({ result }) => roundedText(result, unit)),
    { ...row('closing', MEMBER_SENTENCES.closingOfYear, ({ closing }) => roundedText(closing, unit)), weight: 'sum' },
    row('ceiling', WORK_SENTENCES.ceiling, ({ ceiling }) => roundedText(ceiling?.amount ?? null, unit)),
    row('left', WORK_SENTENCES.leftToCeiling, ({ ceiling }) => roundedText(ceiling?.headroom ?? null, unit)),
  ];
  const lowest = row('lowest', MEMBER_SENTENCES.lowestLevel, ({ minimum }) => roundedText(minimum, unit));
  return [{ key: 'equity', heading: MEMBER_SENTENCES.equityGroup, rows: hasMinimum ? [...rows, lowest] : rows }];
}

/** The members whose amount in the workbook is another than the computed one. */
function unlike(years: readonly MatrixYear[]): string[] {
  const rows = years.flatMap(({ paid }) => paid);
  return [
    ...new Set(
      rows.flatMap(({ name, computed, stated }) =>
        computed !== null && stated !== null && !stated.amount.eq(computed) ? [name] : [],
      ),
    ),
  ];
}

/** The matrix of a sheet: parties by year, equity under them, and how it goes in a chart. */
export function AmountsPart({ matrix }: { readonly matrix: MemberMatrix }) {
  const { sheet, unit, years } = matrix;
  const others = unlike(years);
  return (
    <>
      <FigureMatrix
        caption={MEMBER_SENTENCES.memberTable(sheet, unit)}
        corner={unit}
        columns={years.map(headingOf)}
        groups={[...contributionGroup(matrix), ...equityGroup(matrix)]}
      />
      {openingNotes(years, unit).map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      {others.length > 0 && <Note>{MEMBER_SENTENCES.unlikeComputed(others.join(', '))}</Note>}
      <EquityChart years={years} unit={unit} />
      <CeilingFold matrix={matrix} />
    </>
  );
}
