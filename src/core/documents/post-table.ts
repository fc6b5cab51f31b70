import type { CellAddress, CellRange } from '../cells/address';
import { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';

/** What a post's cost is counted from: its part of full time, the wage, what the employer pays on it, and the cost itself. */
export const POST_COLUMNS = ['degree', 'wage', 'onCosts', 'cost'] as const;

export type PostColumn = (typeof POST_COLUMNS)[number];

export interface PostLine {
  /** The cell of its title. */
  readonly at: CellAddress;
  readonly label: string;
  readonly figures: Readonly<Record<PostColumn, Figure>>;
}

/** A table of posts with what their costs are counted from. */
export interface PostTableDocument {
  readonly kind: 'postTable';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  readonly headings: readonly { readonly column: number; readonly heading: string; readonly holds: PostColumn }[];
  readonly lines: readonly PostLine[];
}

/** A part, whether it is stated as a fraction or as percent. Example: 0,75 and 75 are both 0.75. */
const fraction = (amount: Decimal) => (amount.gt(1) ? amount.div(100) : amount);

/** What full time costs for the wage's time: degree x wage x (1 + on-costs); `null` where one of them is missing. */
export function wageWithCosts({ figures: { degree, wage, onCosts } }: PostLine): Decimal | null {
  const [part, pay, more] = [degree.amount, wage.amount, onCosts.amount];
  if (part === null || pay === null || more === null || part.lte(0) || pay.lte(0)) return null;
  return fraction(part)
    .times(pay)
    .times(new Decimal(1).plus(fraction(more)));
}
