import type { EquityResult } from '../../../core/calculation/money/money-results';
import { periodWords } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';
import { amountText } from '../parts/amount-text';
import type { FigureRow } from '../parts/figure-table';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

const HEADINGS = [SENTENCES.period, SENTENCES.result, SENTENCES.closingEquity, SENTENCES.headroom];

function rowOf(entry: EquityResult, index: number): FigureRow {
  return {
    key: String(index),
    head: `${periodWords(entry)}, ${entry.unit}`,
    figures: [amountText(entry.result), amountText(entry.closing), amountText(entry.ceiling?.headroom ?? null)],
  };
}

/** The figures that the board asks for first. */
export function KeyFigures({ equity }: { readonly equity: readonly EquityResult[] }) {
  return (
    <Section heading={SENTENCES.keyFigures}>
      {equity.length === 0 ? (
        <Note>{SENTENCES.noKeyFigures}</Note>
      ) : (
        <FigureTable caption={SENTENCES.keyFigures} headings={HEADINGS} rows={equity.map(rowOf)} />
      )}
    </Section>
  );
}
