import type { CoFinancingDocument, CoFinancingLine, Financing } from '../../documents/co-financing';
import { amountIn, financingIn } from '../../documents/co-financing';
import { Decimal } from '../../figures/decimal';
import type { CoFinancingSettings } from '../../settings/settings';

/** What a förbund gives itself in each year of the project. */
export interface OwnPart {
  readonly lines: readonly CoFinancingLine[];
  readonly whole: Decimal;
  readonly perYear: Decimal;
  /** The project's years; `null` for years that nobody has stated. */
  readonly years: readonly (number | null)[];
}

/** A column of a project's financing. */
export interface CoFinancingColumn extends Financing {
  readonly column: number;
  readonly heading: string;
  readonly own: OwnPart | null;
}

export interface CoFinancingResult {
  readonly document: CoFinancingDocument;
  readonly columns: readonly CoFinancingColumn[];
}

function ownPart({ lines }: CoFinancingDocument, column: number, settings: CoFinancingSettings): OwnPart | null {
  const own = lines.filter((line) => line.isOwn && amountIn(line, column) !== null);
  if (own.length === 0) return null;
  const { associations, firstYear, years } = settings;
  const whole = Decimal.sum(0, ...own.flatMap((line) => amountIn(line, column) ?? []));
  return {
    ...{ lines: own, whole, perYear: whole.div(associations).div(years) },
    years: Array.from({ length: years }, (_, index) => (firstYear === 0 ? null : firstYear + index)),
  };
}

/**
 * How much of a project is publicly financed, and what is lacking to the degree that is required, column by column.
 * Example: 54,65 % where 55 % is required lacks 27 313 kr at the same total, or 60 696 kr where the support is kept.
 */
export function coFinancingResult(document: CoFinancingDocument, settings: CoFinancingSettings): CoFinancingResult {
  const columns = document.columns.flatMap((heading, column): CoFinancingColumn[] => {
    const financing = financingIn(document, column);
    return financing === null ? [] : [{ column, heading, ...financing, own: ownPart(document, column, settings) }];
  });
  return { document, columns };
}
