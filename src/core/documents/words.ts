import type { Basis, BudgetDocument } from './budget';
import type { Severity } from '../rules/checks/check';

/** What a column of figures is for. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  budget: 'Budget',
  outturn: 'Utfall',
  forecast: 'Prognos',
  sum: 'Summa',
};

/** How grave a finding is. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varning',
  info: 'Upplysning',
};

/** How a table's unit is known. */
export const UNIT_SOURCE_WORDS: Readonly<Record<BudgetDocument['unitSource'], string>> = {
  title: 'står i titeln',
  heading: 'står i rubriken',
  cells: 'står i cellerna',
  inferred: 'antagen efter beloppens storlek',
};
