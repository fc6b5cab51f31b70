import type { ReactNode } from 'react';
import type { MemberShare, MemberSharesResult } from '../../core/calculation/money/money-results';
import type { SourcedFigure } from '../../core/documents/column-view';
import type { SourcedSum } from '../../core/documents/contributions';
import { formatPercent } from '../../core/figures/number-text';
import { METHOD_WORDS } from '../../core/settings/choice-words';
import { periodWords } from '../../core/sheets/parts/words';
import { SENTENCES } from '../sentences';
import type { Outcome } from '../session/work';
import { amountText, differenceText } from './parts/amount-text';
import { CellLink } from './parts/cell-link';
import type { FigureRow } from './parts/figure-table';
import { FigureTable } from './parts/figure-table';
import { Note } from './parts/note';
import { Section } from './parts/section';

const HEADINGS = [SENTENCES.member, SENTENCES.computed, SENTENCES.published, SENTENCES.difference];
const PERCENT_DECIMALS = 2;

/** An amount of the user's, linked to its cell. */
function statedFigure(figure: SourcedFigure | null): ReactNode {
  return figure === null ? amountText(null) : <CellLink at={figure.at}>{amountText(figure.amount)}</CellLink>;
}

/** An amount of several cells, linked to the first of them. */
function sumOfCells(sum: SourcedSum | null): ReactNode {
  const [first] = sum?.figures ?? [];
  return sum === null || first === undefined ? statedFigure(null) : statedFigure({ ...first, amount: sum.amount });
}

function memberRow({ name, share, computed, published, difference }: MemberShare): FigureRow {
  const head = (
    <>
      {name} <Note>{formatPercent(share, PERCENT_DECIMALS)}</Note>
    </>
  );
  return { key: name, head, figures: [amountText(computed), statedFigure(published), differenceText(difference)] };
}

/** The state, which all is counted from, then the region and the municipalities. */
function partyRows({ state, region, publishedRegion, municipal, publishedMunicipal }: MemberSharesResult): FigureRow[] {
  const regionDifference = publishedRegion && publishedRegion.amount.minus(region);
  const municipalDifference = publishedMunicipal && publishedMunicipal.minus(municipal);
  return [
    { key: 'state', head: SENTENCES.state, figures: ['', sumOfCells(state), ''] },
    {
      key: 'region',
      head: SENTENCES.region,
      figures: [amountText(region), sumOfCells(publishedRegion), differenceText(regionDifference)],
    },
    {
      key: 'municipal',
      head: SENTENCES.municipalities,
      figures: [amountText(municipal), amountText(publishedMunicipal), differenceText(municipalDifference)],
    },
  ];
}

function PeriodShares({ result }: { readonly result: MemberSharesResult }) {
  const caption = `${periodWords(result)}, ${result.unit}`;
  return (
    <Section heading={`${caption} (${result.sheet})`}>
      <FigureTable
        caption={caption}
        headings={HEADINGS}
        rows={[...partyRows(result), ...result.members.map(memberRow)]}
      />
      <Note>{SENTENCES.roundedBy(METHOD_WORDS[result.method])}</Note>
    </Section>
  );
}

/** What each party and member is to pay, by year and basis. */
export function SharesView({ outcome }: { readonly outcome: Outcome }) {
  const { memberShares } = outcome.recalculation.results;
  if (memberShares.length === 0) return <p>{SENTENCES.noShares}</p>;
  return memberShares.map((result, index) => <PeriodShares key={index} result={result} />);
}
