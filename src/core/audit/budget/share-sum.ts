import type { BudgetDocument } from '../../documents/budget';
import type { CellReference, Finding } from '../../documents/finding';
import { shareCell } from '../../documents/share-column';
import type { MembersDocument } from '../../documents/members';
import { Decimal } from '../../figures/decimal';
import { formatPercent } from '../../figures/number-text';

interface Share {
  readonly share: Decimal;
  readonly at: CellReference;
}

const WHOLE = new Decimal(1);

/** A share is a whole percent at the coarsest: 60 % and 40 % are not given to the nearest ten. */
const FEWEST_DECIMALS = 2;

/** How far rounded shares may miss the whole: half a last decimal each. */
function roundingRoom(shares: readonly Share[]): Decimal {
  const decimals = Math.max(FEWEST_DECIMALS, ...shares.map(({ share }) => share.decimalPlaces()));
  return new Decimal(10).pow(-decimals).times(shares.length).div(2);
}

function findingFor(shares: readonly Share[], about: { label: string; heading: string }): Finding[] {
  const [first] = shares;
  if (first === undefined || shares.length < 2) return [];
  const sum = shares.reduce((total, { share }) => total.plus(share), new Decimal(0));
  if (sum.minus(WHOLE).abs().lte(roundingRoom(shares))) return [];
  return [
    {
      rule: 'shareSum',
      severity: 'error',
      at: first.at,
      ...about,
      published: sum,
      expected: WHOLE,
      difference: sum.minus(WHOLE),
      parts: shares.map(({ at }) => ({ ...at, factor: new Decimal(1) })),
      linear: false,
      causedBy: null,
      message: `Medlemmarnas andelar är tillsammans ${formatPercent(sum, 2)}, inte 100 %.`,
    },
  ];
}

/** Shares printed in the labels of a budget, or in a column beside them. */
export function labelShareSum(document: BudgetDocument): Finding[] {
  const lines = document.lines.filter(({ role }) => role === 'income.municipality');
  const shares = lines.flatMap((line) =>
    line.share === null ? [] : [{ share: line.share, at: { sheet: document.sheet, ...shareCell(document, line) } }],
  );
  return shares.length < lines.length ? [] : findingFor(shares, { label: 'Medlemmarnas andelar', heading: '' });
}

/** Each year of a table of shares. */
export function tableShareSum(document: MembersDocument): Finding[] {
  if (document.measure !== 'share') return [];
  return document.columns.flatMap(({ column, heading }) => {
    const figures = document.members.flatMap((member) => member.figures.filter((figure) => figure.column === column));
    const shares = figures.flatMap(({ value, row }) =>
      value === null ? [] : [{ share: value, at: { sheet: document.sheet, row, column } }],
    );
    return findingFor(shares, { label: 'Medlemmarnas andelar', heading });
  });
}
