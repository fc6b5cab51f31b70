import type { ContactResult, ContactsResult } from '../../../../core/calculation/contacts/contacts-result';
import type { ContactCount } from '../../../../core/documents/contacts';
import { periodInWords } from '../../../../core/documents/period';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { ACTIVITY_SENTENCES } from '../../../sentences/activities';
import { WORK_SENTENCES } from '../../../sentences/work';

/** A figure, linked to its cell; nothing where the table has none. */
function Count({ sheet, of: { line }, count }: { sheet: string; of: ContactResult; count: ContactCount }) {
  const figure = line.figures[count];
  if (figure === undefined || figure.amount === null) return '–';
  return <CellLink at={{ sheet, row: figure.row, column: figure.column }}>{formatSwedish(figure.amount)}</CellLink>;
}

function rowOf(each: ContactResult, { sheet, counts }: { sheet: string; counts: readonly ContactCount[] }): MatrixRow {
  const { line, missedShare } = each;
  return {
    ...{ key: `${line.at.row} ${line.at.column}`, head: line.label },
    figures: [
      ...counts.map((count) => <Count key={count} sheet={sheet} of={each} count={count} />),
      missedShare === null ? '–' : formatPercent(missedShare, 0),
    ],
  };
}

function sumRow({ sums, missedShare }: ContactsResult): MatrixRow {
  return {
    ...{ key: 'sum', head: WORK_SENTENCES.sum, weight: 'sum' },
    figures: [
      ...sums.map(({ amount }) => formatSwedish(amount)),
      missedShare === null ? '–' : formatPercent(missedShare, 0),
    ],
  };
}

/** A table of contacts: what was missed in a sentence, then each insats and their sums. */
export function ContactsTable({ result }: { readonly result: ContactsResult }) {
  const { document, lines, sums, missedShare } = result;
  const { sheet, title, period, periodIsStated } = document;
  const counts = sums.map(({ count }) => count);
  const missed = sums.find(({ count }) => count === 'missed')?.amount;
  const columns = counts.map((count) => ({ key: count, heading: ACTIVITY_SENTENCES.countHeadings[count].split(' ') }));
  return (
    <Section heading={title ?? sheet} {...(periodIsStated && { detail: periodInWords(period) })}>
      {missed !== undefined && missedShare !== null && (
        <Note>{ACTIVITY_SENTENCES.missedVerdict(formatSwedish(missed), formatPercent(missedShare, 1))}</Note>
      )}
      <FigureMatrix
        caption={title ?? sheet}
        corner={ACTIVITY_SENTENCES.insats}
        columns={[...columns, { key: 'missedShare', heading: [ACTIVITY_SENTENCES.missedOfBooked] }]}
        groups={[{ key: 'insatser', rows: [...lines.map((each) => rowOf(each, { sheet, counts })), sumRow(result)] }]}
      />
    </Section>
  );
}
