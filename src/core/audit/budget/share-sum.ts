import type { CellReference, Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import type { MembersDocument } from '../../documents/members';
import { areWhole, sumOfShares } from '../../documents/share-evidence';
import { isShareTable } from '../../documents/table-share';
import { Decimal } from '../../figures/decimal';
import { formatPercent } from '../../figures/number-text';
import type { ColumnShares } from './column-shares';

interface Share {
  readonly share: Decimal;
  readonly at: CellReference;
}

function findingFor(shares: readonly Share[], about: { label: string; heading: string }): Finding[] {
  const [first] = shares;
  if (first === undefined || shares.length < 2) return [];
  const fractions = shares.map(({ share }) => share);
  if (areWhole(fractions)) return [];
  const sum = sumOfShares(fractions);
  return [
    findingAbout({
      rule: 'shareSum',
      at: first.at,
      ...about,
      parts: shares.map(({ at }) => ({ ...at, factor: new Decimal(1) })),
      message: `Medlemmarnas andelar är tillsammans ${formatPercent(sum, 2)}, inte 100 %.`,
    }),
  ];
}

/** The shares in the labels of a budget, or in each column of them that some of its amounts go with. */
export function printedShareSum(columns: readonly ColumnShares[]): Finding[] {
  const seen = new Set<string>();
  return columns.flatMap(({ question: { document, members }, shares }) => {
    const sources = [...shares.values()].filter(({ at }) => at.sheet === document.sheet);
    const [first] = sources;
    const key = first === undefined ? '' : `${first.at.row},${first.at.column}`;
    if (first === undefined || sources.length < members.length || seen.has(key)) return [];
    seen.add(key);
    const column = first.year === null ? undefined : document.columns.find((each) => each.column === first.at.column);
    return findingFor(sources, { label: 'Medlemmarnas andelar', heading: column?.heading ?? '' });
  });
}

/** Each year of a table of shares. */
export function tableShareSum(document: MembersDocument): Finding[] {
  if (!isShareTable(document)) return [];
  return document.columns.flatMap(({ column, heading }) => {
    const figures = document.members.flatMap((member) => member.figures.filter((figure) => figure.column === column));
    const shares = figures.flatMap(({ value, row }) =>
      value === null ? [] : [{ share: value, at: { sheet: document.sheet, row, column } }],
    );
    return findingFor(shares, { label: 'Medlemmarnas andelar', heading });
  });
}
