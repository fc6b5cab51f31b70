import type { CellReference } from '../../documents/finding';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';

/** What the checks between statements are called, in the order in which they are shown. */
export const STATEMENT_CHECKS = {
  X1: 'Årets resultat är detsamma överallt',
  X2: 'Avskrivningar i kassaflödet och resultaträkningen',
  X3: 'Likvida medel i kassaflödet och balansräkningen',
  X4: 'Rörelsekapital och avsättningar följer balansräkningen',
  X5: 'Nya lån och amorteringar följer långfristiga skulder',
  X6: 'Eget kapital från år till år',
  X7: 'Anläggningstillgångar från år till år',
  X8: 'Driftredovisningen och resultaträkningen',
  X9: 'Investeringsredovisningen och kassaflödet',
  X10: 'Noten och raden den förklarar',
  X11: 'Jämförelseåret och förra årets redovisning',
  X12: 'Översikten och räkningarna',
  K7: 'Likvida medel vid årets början är förra årets slut',
  plan: 'Budget och prognos mot årsredovisningen',
} as const;

export type StatementCheckId = keyof typeof STATEMENT_CHECKS;

/** A cell of the user's that enters a side, with its factor; the amount as printed. */
export interface CheckTerm {
  readonly at: CellReference;
  readonly label: string;
  readonly heading: string;
  readonly factor: Decimal;
  readonly amount: Decimal;
}

/** One side of a check: the sum of its terms, in the check's unit. */
export interface CheckSide {
  readonly name: string;
  readonly terms: readonly CheckTerm[];
  readonly value: Decimal;
}

/** Two sides that should be the same amount. */
export interface StatementCheck {
  readonly id: StatementCheckId;
  /** What is compared, in Swedish: `Kortfristiga fordringar`. */
  readonly name: string;
  readonly year: number;
  readonly isGroup: boolean;
  readonly unit: Unit;
  /** The side whose first cell is reported where the two differ. */
  readonly left: CheckSide;
  readonly right: CheckSide;
  /** left - right. */
  readonly difference: Decimal;
  /** What rounding allows: (terms + 1) / 2 of the last printed digit. */
  readonly tolerance: Decimal;
  readonly holds: boolean;
}
