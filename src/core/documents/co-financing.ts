import type { CellAddress, CellRange } from '../cells/address';
import { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';

/**
 * What a line of a project's financing is: what the fund gives, what public parties give in money and in other than
 * money, what these are together, the part that is public, and the part that the fund requires. `source` is one who
 * gives.
 */
export const CO_FINANCING_ROLES = [
  ...(['costs', 'support', 'public', 'cash', 'inKind', 'total', 'degree', 'required', 'source'] as const),
] as const;

export type CoFinancingRole = (typeof CO_FINANCING_ROLES)[number];

export interface CoFinancingLine {
  /** The cell of its label. */
  readonly at: CellAddress;
  readonly label: string;
  readonly role: CoFinancingRole;
  /** What a source is listed under; `null` where nothing above it states that. */
  readonly under: 'cash' | 'inKind' | null;
  /** True for what samordningsförbund give themselves. */
  readonly isOwn: boolean;
  /** In each of the document's columns. */
  readonly figures: readonly Figure[];
}

/** How a project with support from the Social Fund is paid for. */
export interface CoFinancingDocument {
  readonly kind: 'coFinancing';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  /** The headings of its amounts; empty where a column has none. */
  readonly columns: readonly string[];
  readonly lines: readonly CoFinancingLine[];
}

/** The first line of a role. */
export function lineWith({ lines }: CoFinancingDocument, role: CoFinancingRole): CoFinancingLine | null {
  return lines.find((line) => line.role === role) ?? null;
}

/** The amount of a line in a column; `null` where the line or its amount is missing. */
export function amountIn(line: CoFinancingLine | null, column: number): Decimal | null {
  return line?.figures[column]?.amount ?? null;
}

/** A part as a fraction, whether it is stated as one or as percent. Example: 55 and 0,55 are both 0,55. */
export function fractionIn(line: CoFinancingLine | null, column: number): Decimal | null {
  const amount = amountIn(line, column);
  return amount === null ? null : amount.gt(1) ? amount.div(100) : amount;
}

/** What more the public parties have to give, in the table's unit; never below nothing. */
export interface CoFinancingNeed {
  /** Where the whole stays as it is, so that the support falls by as much. */
  readonly atTotal: Decimal;
  /** Where the support stays as it is. */
  readonly withSupport: Decimal;
  /** The most support that the public part is enough for. */
  readonly mostSupport: Decimal;
}

/** What a column comes to, in the table's unit. */
export interface Financing {
  readonly support: Decimal;
  readonly publicPart: Decimal;
  readonly total: Decimal;
  /** The public part of the whole, unrounded; `null` where the whole is nothing. */
  readonly degree: Decimal | null;
  readonly required: Decimal | null;
  /** `null` where no degree is required, or all of the whole. */
  readonly need: CoFinancingNeed | null;
}

/** What public parties give together: as the table states, else what it states of money and of other than money. */
function publicPartIn(document: CoFinancingDocument, column: number): Decimal | null {
  const stated = amountIn(lineWith(document, 'public'), column);
  if (stated !== null) return stated;
  const parts = (['cash', 'inKind'] as const).flatMap((role) => amountIn(lineWith(document, role), column) ?? []);
  return parts.length === 0 ? null : Decimal.sum(...parts);
}

function needOf(support: Decimal, publicPart: Decimal, required: Decimal): CoFinancingNeed | null {
  if (required.lte(0) || required.gte(1)) return null;
  const rest = new Decimal(1).minus(required);
  return {
    atTotal: Decimal.max(0, required.times(support.plus(publicPart)).minus(publicPart)),
    withSupport: Decimal.max(0, required.times(support).div(rest).minus(publicPart)),
    mostSupport: rest.times(publicPart).div(required),
  };
}

/** What a column comes to; `null` where it states no support, or nothing of what public parties give. */
export function financingIn(document: CoFinancingDocument, column: number): Financing | null {
  const [support, publicPart] = [amountIn(lineWith(document, 'support'), column), publicPartIn(document, column)];
  if (support === null || publicPart === null) return null;
  const total = support.plus(publicPart);
  const required = fractionIn(lineWith(document, 'required'), column);
  return {
    ...{ support, publicPart, total, required },
    degree: total.isZero() ? null : publicPart.div(total),
    need: required === null ? null : needOf(support, publicPart, required),
  };
}
