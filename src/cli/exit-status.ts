import type { Recalculation } from '../core/recalculate';
import { countOf, openCauses } from '../core/sheets/findings/open-findings';

/** The statuses that the command line ends with. Several files end with the highest of theirs. */
export const EXIT = { clean: 0, hasErrors: 1, unusable: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status for a workbook that could be read: whether it has errors that nobody has accepted. */
export function exitStatus({ review }: Recalculation): ExitStatus {
  return countOf(openCauses(review), 'error') > 0 ? EXIT.hasErrors : EXIT.clean;
}
