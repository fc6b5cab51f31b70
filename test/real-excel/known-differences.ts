import type { KnownDifference } from './differences';

/** Where a kept report and the simulated Excel may differ, each with its reason. No report is kept yet. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [];
