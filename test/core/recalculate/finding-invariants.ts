import { formatAddress } from '../../../src/core/cells/address';
import { isCellError } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import type { Figure } from '../../../src/core/documents/budget';
import type { CellReference, Finding } from '../../../src/core/documents/finding';
import { isShareFinding } from '../../../src/core/documents/finding';
import type { TertialDocument } from '../../../src/core/documents/tertial-document';
import { ofKind } from '../../../src/core/documents/tertial-document';
import { Decimal, decimalFromDouble } from '../../../src/core/figures/decimal';
import { parseNumberText } from '../../../src/core/figures/number-text';
import type { Recalculation } from '../../../src/core/recalculate';

const placeOf = ({ sheet, ...cell }: CellReference) => `${sheet}!${formatAddress(cell)}`;
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function heldBy({ at, published }: Finding, grids: readonly Grid[]): boolean {
  const grid = grids.find(({ name }) => name === at.sheet)!;
  const value = grid.value(at.row, at.column);
  if (published === null) return true;
  if (typeof published === 'string')
    return plain(isCellError(value) ? value.error : String(value)).includes(plain(published));
  if (typeof value === 'number') {
    const amount = decimalFromDouble(value);
    return [amount, amount.div(100)].some((each) => each.toDecimalPlaces(6).eq(published.toDecimalPlaces(6)));
  }
  return typeof value === 'string' && parseNumberText(value)?.amount.eq(published) === true;
}

/** Decimals that a share is shown with, as a fraction: hundredths of a percent. */
const SHARE_DECIMALS = 4;

/** True if the difference would be shown as nothing. */
function isInvisible(finding: Finding): boolean {
  const { published, expected, difference } = finding;
  if (difference === null || expected === null || !(published instanceof Decimal)) return false;
  const own = Math.max(published.decimalPlaces(), expected.decimalPlaces());
  return difference.toDecimalPlaces(isShareFinding(finding) ? SHARE_DECIMALS : Math.min(own, 3)).isZero();
}

function decimalsOf(documents: readonly TertialDocument[], sheet: string): number | null {
  const tables = [...ofKind(documents, 'budget'), ...ofKind(documents, 'balance')].filter(
    (each) => each.sheet === sheet,
  );
  const lines = tables.flatMap((each): readonly { readonly figures: readonly Figure[] }[] => each.lines);
  const amounts = lines.flatMap(({ figures }) =>
    figures.flatMap(({ amount }) => amount?.toDecimalPlaces(6).decimalPlaces() ?? []),
  );
  return amounts.length === 0 ? null : Math.max(...amounts);
}

/** Numbers of a message that are no percents, no dates and nothing quoted. */
function amountsIn(message: string): string[] {
  const reported = message.replace(/”[^”]*”/gu, '');
  return [...reported.matchAll(/\d+(?:,(\d+))?(?!\d|,\d|\s?%)/gu)].map(([text]) => text);
}

/** What breaks the invariants of findings, in words; empty for none. */
export function brokenInvariants({ findings, documents }: Recalculation, grids: readonly Grid[]): string[] {
  const expectedAt = new Map<string, Finding>();
  return findings.flatMap((finding) => {
    const { at, rule, message, causedBy, expected, difference } = finding;
    const place = `${placeOf(at)} ${rule}`;
    const other = expectedAt.get(placeOf(at));
    if (expected !== null) expectedAt.set(placeOf(at), finding);
    const decimals = decimalsOf(documents, at.sheet);
    const longest = Math.max(0, ...amountsIn(message).map((text) => text.split(',')[1]?.length ?? 0));
    return [
      ...(heldBy(finding, grids) ? [] : [`${place}: published ${String(finding.published)} is not in the cell`]),
      ...(isInvisible(finding) ? [`${place}: a difference of nothing: ${message}`] : []),
      ...(causedBy !== null && (expected !== null || difference !== null)
        ? [`${place}: a consequence with a value to type`]
        : []),
      ...(expected !== null && other?.expected !== undefined && !other.expected!.eq(expected)
        ? [`${place}: expected ${String(expected)}, and ${String(other.expected)} by ${other.rule}`]
        : []),
      ...(decimals !== null && longest > decimals ? [`${place}: more decimals than ${decimals}: ${message}`] : []),
    ];
  });
}
