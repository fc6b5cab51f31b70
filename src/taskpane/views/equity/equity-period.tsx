import type { Ceiling, EquityResult } from '../../../core/calculation/money/money-results';
import { CEILING_WORDS } from '../../../core/settings/choice-words';
import { periodWords } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';
import { amountText, differenceText } from '../parts/amount-text';
import { CellLink } from '../parts/cell-link';
import type { FigureRow } from '../parts/figure-table';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

const HEADINGS = [SENTENCES.item, SENTENCES.computed, SENTENCES.published];
const CEILING_HEADINGS = [SENTENCES.ceiling, SENTENCES.amount, SENTENCES.headroom];

type Sourced = EquityResult['openingAt'];

function row(key: string, head: string, [computed, published]: readonly [string, Sourced]): FigureRow {
  const stated = published && <CellLink at={published.at}>{amountText(published.amount)}</CellLink>;
  return { key, head, figures: [computed, stated ?? amountText(null)] };
}

function chainRows(entry: EquityResult): FigureRow[] {
  const opening = entry.opening === null ? SENTENCES.missing : amountText(entry.opening);
  return [
    row('opening', SENTENCES.opening, [opening, entry.openingAt]),
    row('result', SENTENCES.result, [differenceText(entry.result), entry.publishedResult]),
    row('closing', SENTENCES.closingEquity, [amountText(entry.closing), entry.publishedClosing]),
  ];
}

function ceilingRow({ mode, amount, headroom, within }: Ceiling): FigureRow {
  return {
    key: mode,
    head: (
      <>
        {CEILING_WORDS[mode]} <Note>{within ? SENTENCES.within : SENTENCES.above}</Note>
      </>
    ),
    figures: [amountText(amount), differenceText(headroom)],
  };
}

/** Equity through one year: what it began with, the result, what it ends with, and the room to the ceiling. */
export function EquityPeriod({ entry }: { readonly entry: EquityResult }) {
  const caption = `${periodWords(entry)}, ${entry.unit}`;
  const { ceiling, otherCeilings } = entry;
  return (
    <Section heading={caption}>
      <FigureTable caption={caption} headings={HEADINGS} rows={chainRows(entry)} />
      {entry.minimum.gt(0) && (
        <Note>{SENTENCES.marginTo(amountText(entry.minimum), differenceText(entry.closing.minus(entry.minimum)))}</Note>
      )}
      {ceiling === null ? (
        <Note>{SENTENCES.noCeiling}</Note>
      ) : (
        <FigureTable
          caption={`${SENTENCES.ceiling}, ${caption}`}
          headings={CEILING_HEADINGS}
          rows={[ceiling, ...otherCeilings].map(ceilingRow)}
        />
      )}
    </Section>
  );
}
