import { CHARTS } from './charts';
import { FORMULAS } from './formulas';
import { LIMIT_PROBES } from './limits';
import { LOOK_PROBES } from './looks';
import { MESSAGES } from './messages';
import { NAMES } from './names';
import type { Probe } from './probe';
import { READING } from './reading';
import { SHEETS } from './sheets';
import { TYPING } from './typing';
import { USER_CELLS } from './user-cells';

/** Every probe, in the order in which they are asked. */
export const PROBES: readonly Probe[] = [
  ...TYPING,
  ...FORMULAS,
  ...NAMES,
  ...READING,
  ...LOOK_PROBES,
  ...CHARTS,
  ...SHEETS,
  ...USER_CELLS,
  ...MESSAGES,
  ...LIMIT_PROBES,
];
