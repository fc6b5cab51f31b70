import { parseRange } from '../../../core/cells/address';
import type { NotChecked } from '../../../core/documents/finding';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';

const SHEET_START = { row: 0, column: 0 };

/** Where it is: the first of the cells that were left, or the sheet's start. */
function placeOf({ sheet, range }: NotChecked) {
  const [firstRange = ''] = (range ?? '').split(', ');
  return { sheet, ...(parseRange(firstRange)?.first ?? SHEET_START) };
}

/** What was not checked, and why. */
export function NotCheckedList({ notChecked }: { readonly notChecked: readonly NotChecked[] }) {
  if (notChecked.length === 0) return null;
  return (
    <Section heading={SENTENCES.notChecked}>
      <PlainList>
        {notChecked.map((entry, index) => (
          <li key={index}>
            <CellLink at={placeOf(entry)}>{`${entry.sheet}: ${entry.range ?? SENTENCES.wholeSheet}`}</CellLink>
            <div>{entry.reason}</div>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
