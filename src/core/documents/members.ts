import type { CellAddress, CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { YearSpan } from './budget';

/** A member's share or population count in one year, with its cell. */
export interface MemberFigure {
  readonly year: number;
  readonly row: number;
  readonly column: number;
  /** A fraction (0.8236) or a number of inhabitants; `null` where blank: no member that year. */
  readonly value: Decimal | null;
  /** The cells that it is the sum of, where they are several; `row` and `column` are the first of them. */
  readonly cells?: readonly CellAddress[];
}

/** A kommun in a table of shares or populations. */
export interface MemberLine {
  readonly row: number;
  readonly label: string;
  readonly name: string;
  readonly figures: readonly MemberFigure[];
}

/** A table of shares (or working-age population) per member and year. */
export interface MembersDocument {
  readonly kind: 'members';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly measure: 'share' | 'population';
  readonly labelColumn: number;
  readonly columns: readonly {
    readonly column: number;
    readonly heading: string;
    readonly year: number | null;
    readonly span: YearSpan | null;
  }[];
  readonly members: readonly MemberLine[];
  /** The row that prints the total (100 %), or `null`. */
  readonly totalRow: { readonly row: number; readonly figures: readonly MemberFigure[] } | null;
}
