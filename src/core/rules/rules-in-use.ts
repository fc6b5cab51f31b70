import type { DatedRule } from './dated-rule';
import { EQUITY_CEILING } from './equity-ceiling';
import { FINANCING } from './financing';

/** Every rule that figures are computed or held against by, for the reader of the sheets. */
export const RULES_IN_USE: readonly DatedRule<unknown>[] = [...FINANCING, ...EQUITY_CEILING];
