import type { BudgetRequestsResult, RequestYearResult } from '../../calculation/budget-requests/budget-requests-result';
import type { RequestStage, RequestYear } from '../../documents/budget-requests';

/** The columns of the requests of a year. */
export interface RequestPlaces {
  /** One for each step. */
  readonly steps: readonly number[];
  /** Each step less the one before; none where there are but two, which is what the whole comes to. */
  readonly changes: readonly number[];
  readonly change: number;
  readonly share: number;
  /** The budget's amounts, and how far they are from what is decided; `null` where no budget has any. */
  readonly budgeted: number | null;
  readonly remark: number;
}

const WORDS: Readonly<Record<RequestStage, string>> = { asked: 'äskat', proposed: 'förslag', decided: 'beslut' };

/** What a step is called beside others. Example: of two proposals the second is `förslag 2`. */
function stepWord({ steps }: RequestYear, step: number): string {
  const stage = steps[step]?.stage ?? 'asked';
  const same = steps.flatMap((each, index) => (each.stage === stage ? [index] : []));
  return same.length > 1 ? `${WORDS[stage]} ${same.indexOf(step) + 1}` : WORDS[stage];
}

/** What a step is called where it stands by itself. Example: `Förslag`. */
export function stepName(year: RequestYear, step: number): string {
  const word = stepWord(year, step);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const between = (year: RequestYear, step: number, before: number) =>
  `${stepName(year, step)} mot ${stepWord(year, before)}`;

/** The columns of a year, after that of the names. */
export function requestPlaces({ year: { steps }, lines }: RequestYearResult): RequestPlaces {
  const changes = steps.length > 2 ? steps.length - 1 : 0;
  const change = 1 + steps.length + changes;
  const budgeted = lines.some((line) => line.budgeted !== null) ? change + 2 : null;
  return {
    steps: steps.map((_, step) => 1 + step),
    changes: Array.from({ length: changes }, (_, index) => 1 + steps.length + index),
    ...{ change, share: change + 1, budgeted },
    remark: change + (budgeted === null ? 2 : 4),
  };
}

/** The headings of a year's columns. */
export function requestHeadings({ year, ...result }: RequestYearResult): string[] {
  const { changes, budgeted } = requestPlaces({ year, ...result });
  const last = year.steps.length - 1;
  return [
    'Verksamhet',
    ...year.steps.map(({ heading }) => heading),
    ...changes.map((_, index) => between(year, index + 1, index)),
    between(year, last, 0),
    year.steps[last]?.stage === 'decided' ? 'Beviljat av äskat' : 'Föreslaget av äskat',
    ...(budgeted === null ? [] : ['I budgeten', 'Budget mot beslut']),
    'Anmärkning',
  ];
}

/** So many columns are as wide as the widest table. */
export function requestColumns(results: readonly BudgetRequestsResult[]): number {
  return Math.max(2, ...results.flatMap(({ years }) => years.map((year) => requestPlaces(year).remark + 1)));
}
