import { ARITHMETIC } from './arithmetic';
import { COUNTING } from './counting';
import type { SpreadsheetFunction } from './declare';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { ORDER } from './order';
import { TEXT } from './text';

/** Every function that is known here, by its English name: those that Tertial writes, and those that budgets use. */
export const FUNCTIONS: ReadonlyMap<string, SpreadsheetFunction> = new Map(
  Object.entries({ ...ARITHMETIC, ...LOGIC, ...COUNTING, ...ORDER, ...TEXT, ...LOOKUP }),
);
