import { useState } from 'react';
import type { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { CEILING_WORDS, METHOD_WORDS } from '../../../../core/settings/choice-words';
import { amountText, differenceText } from '../../../parts/amount-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixGroup, MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Pick } from '../../../parts/pick';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import type { Shown } from './contribution-rows';
import type { EquityFigures, MatrixYear, MemberMatrix } from './member-matrices';

const COLUMNS = [MEMBER_SENTENCES.computed, MEMBER_SENTENCES.inWorkbook, MEMBER_SENTENCES.difference].map((word) => ({
  key: word,
  heading: [word],
}));

/** A figure as it is computed, as the workbook has it, and the difference. */
function comparison(head: string, computed: Decimal | null, stated: Shown | null): MatrixRow {
  const text = amountText(stated?.amount ?? null);
  const link = stated === null || stated.at === null ? text : <CellLink at={stated.at}>{text}</CellLink>;
  const difference = computed === null || stated === null ? null : stated.amount.minus(computed);
  return { key: head, head, figures: [amountText(computed), link, differenceText(difference)] };
}

function municipalRow({ municipal, publishedMunicipal }: NonNullable<MatrixYear['shares']>): MatrixRow {
  const stated = publishedMunicipal && { amount: publishedMunicipal, at: null };
  return comparison(MEMBER_SENTENCES.municipalTogether, municipal, stated);
}

function chainRows(equity: EquityFigures): MatrixRow[] {
  const { opening, openingAt, result, publishedResult, closing, publishedClosing } = equity;
  return [
    comparison(MEMBER_SENTENCES.openingOfYear, opening, openingAt),
    comparison(MEMBER_SENTENCES.resultOfYear, result, publishedResult),
    { ...comparison(MEMBER_SENTENCES.closingOfYear, closing, publishedClosing), weight: 'sum' },
  ];
}

function groupsOf({ shares, paid, equity }: MatrixYear): MatrixGroup[] {
  const parties = paid.map(({ name, computed, stated }) => comparison(name, computed, stated));
  const together = shares === null ? [] : [municipalRow(shares)];
  return [
    ...(parties.length === 0 ? [] : [{ key: 'shares', rows: [...parties, ...together] }]),
    ...(equity === null ? [] : [{ key: 'equity', heading: MEMBER_SENTENCES.equityGroup, rows: chainRows(equity) }]),
  ];
}

function Methods({ shares, equity }: Pick<MatrixYear, 'shares' | 'equity'>) {
  const ceiling = equity?.ceiling ?? null;
  return (
    <>
      {shares !== null && <Note>{MEMBER_SENTENCES.roundedBy(METHOD_WORDS[shares.method])}</Note>}
      {equity !== null && (
        <Note>
          {ceiling === null
            ? MEMBER_SENTENCES.noCeiling
            : MEMBER_SENTENCES.ceilingBy(CEILING_WORDS[ceiling.mode].toLowerCase())}
        </Note>
      )}
    </>
  );
}

const nameOf = ({ year, words }: MatrixYear) => [year, ...words].join(' ');

function heading(year: MatrixYear, unit: Unit): string {
  return MEMBER_SENTENCES.computedOf(`${nameOf(year)}, ${unit}`);
}

/** One year at a time: every figure as it is computed beside the workbook's own, and by which methods. */
export function MethodPart({ matrix: { years, unit } }: { readonly matrix: MemberMatrix }) {
  const [picked, pick] = useState<string | null>(null);
  const year = years.find(({ key }) => key === picked) ?? years.at(-1);
  if (year === undefined) return null;
  return (
    <>
      {years.length > 1 && (
        <Pick
          label={MEMBER_SENTENCES.chosenYear}
          value={year.key}
          choices={years.map((each) => [each.key, nameOf(each)])}
          onPick={pick}
        />
      )}
      <FigureMatrix caption={heading(year, unit)} corner={unit} columns={COLUMNS} groups={groupsOf(year)} />
      <Methods shares={year.shares} equity={year.equity} />
    </>
  );
}
