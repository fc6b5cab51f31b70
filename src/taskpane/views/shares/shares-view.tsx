import type { MemberShare, MemberSharesResult } from '../../../core/calculation/results';
import { formatPercent } from '../../../core/figures/number-text';
import { METHOD_WORDS, periodWords } from '../../../core/report/parts/words';
import { SENTENCES } from '../../sentences';
import type { Outcome } from '../../session/work';
import { amountText, differenceText } from '../parts/amount-text';
import { CellLink } from '../parts/cell-link';
import type { FigureRow } from '../parts/figure-table';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

const HEADINGS = [SENTENCES.member, SENTENCES.computed, SENTENCES.published, SENTENCES.difference];
const PERCENT_DECIMALS = 2;

function memberRow({ name, share, computed, published, difference }: MemberShare): FigureRow {
  const stands = published && <CellLink at={published.at}>{amountText(published.amount)}</CellLink>;
  return {
    key: name,
    head: (
      <>
        {name} <Note>{formatPercent(share, PERCENT_DECIMALS)}</Note>
      </>
    ),
    figures: [amountText(computed), stands ?? amountText(null), differenceText(difference)],
  };
}

function partyRows({ state, region, publishedRegion, municipal, publishedMunicipal }: MemberSharesResult): FigureRow[] {
  const regionAt = publishedRegion && <CellLink at={publishedRegion.at}>{amountText(publishedRegion.amount)}</CellLink>;
  return [
    {
      key: 'state',
      head: SENTENCES.state,
      figures: [
        '',
        <CellLink key="state" at={state.at}>
          {amountText(state.amount)}
        </CellLink>,
        '',
      ],
    },
    {
      key: 'region',
      head: SENTENCES.region,
      figures: [
        amountText(region),
        regionAt ?? amountText(null),
        differenceText(publishedRegion && publishedRegion.amount.minus(region)),
      ],
    },
    {
      key: 'municipal',
      head: SENTENCES.municipalities,
      figures: [
        amountText(municipal),
        amountText(publishedMunicipal),
        differenceText(publishedMunicipal && publishedMunicipal.minus(municipal)),
      ],
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
