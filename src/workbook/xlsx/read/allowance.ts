import { UnusableWorkbook } from '../../unusable-workbook';

/** How much of something a workbook may have; what passes it makes the workbook unusable, with the sentence given. */
export class Allowance {
  constructor(
    private left: number,
    private readonly sentence: string,
  ) {}

  /** Throws `UnusableWorkbook` when more is taken than is left. */
  take(amount: number): void {
    this.left -= amount;
    if (this.left < 0) throw new UnusableWorkbook(this.sentence);
  }
}

/** The allowances of a workbook: reading what is within them takes two seconds and half a gigabyte at most. */
export interface Allowances {
  readonly cells: Allowance;
  /** Characters of shared formulas, spelled out in each cell. */
  readonly formulas: Allowance;
}

/** The allowances of a workbook that is about to be read. */
export function createAllowances(): Allowances {
  return {
    cells: new Allowance(
      3_000_000,
      'Arbetsboken har över tre miljoner ifyllda celler; ta bort blad som inte behövs och spara den igen.',
    ),
    formulas: new Allowance(
      20_000_000,
      'Arbetsbokens formler är orimligt många och långa; kontrollera varifrån filen kommer.',
    ),
  };
}
