import { WHOLE_YEAR } from '../../documents/forecast-period';
import { METHOD_NAMES } from '../../calculation/forecast/forecast-methods';
import { ANSWERS, keptAnswer } from '../../calculation/forecast/adjustment-state';
import { PROPOSAL_WORDS } from '../../calculation/forecast/yearly-invoice';
import type { ForecastLine, ForecastMethod, ForecastResult } from '../../calculation/forecast/forecast-types';
import type { ForecastPlaces } from './places';
import { nameAt, parameterName } from './places';

/** What is added to the name of equal months where nobody has chosen them. */
const ASSUMED = ' (antaget)';
/** What is added to the name of a method that is proposed. */
export const PROPOSED = ' (förslag)';

/** What a line is counted by when the year has ended. */
const WHOLE_OUTTURN = 'Årets utfall';

const quoted = (method: ForecastMethod) => `"${METHOD_NAMES[method]}"`;

/** What a line is counted by where the user has chosen nothing. */
function assumedName({ assumed, proposal }: ForecastLine): string {
  const mark = assumed === 'months' ? ASSUMED : '';
  return METHOD_NAMES[assumed] + (proposal === null ? mark : PROPOSED);
}

/** Why a line is counted by a method that nobody has chosen; `null` where it is not. */
export function proposalText({ origin, proposal }: ForecastLine): string | null {
  return origin === 'assumed' && proposal !== null ? `Förslag: ${PROPOSAL_WORDS[proposal]}.` : null;
}

/** What the sheet shows that a line is counted by. Example: `Utfall och resten enligt budget (antaget)`. */
export function usedName(line: ForecastLine, months: number): string {
  if (months === WHOLE_YEAR) return WHOLE_OUTTURN;
  return line.origin === 'assumed' ? assumedName(line) : METHOD_NAMES[line.method];
}

/** The tests that a cell names a method that needs no value, and what it needs is there. */
function usableTests(cell: string, row: number): string[] {
  const is = (id: ForecastMethod) => `${cell}=${quoted(id)}`;
  return [
    ...[is('months'), is('invoiced'), is('budget')],
    `AND(${is('pace')},ISNUMBER(${nameAt('outturn', row)}))`,
    `AND(${is('periodBudget')},ISNUMBER(${nameAt('periodBudget', row)}))`,
    `AND(${is('published')},ISNUMBER(${nameAt('published', row)}))`,
  ];
}

/** The line's own method where what it needs is there, else the one for all lines, else the assumed one. */
export function usedFormula(
  line: ForecastLine,
  row: number,
  { places, months }: { readonly places: ForecastPlaces; readonly months: number },
): string {
  if (months === WHOLE_YEAR) return `"${WHOLE_OUTTURN}"`;
  const [method, value, preferred] = [nameAt('method', row), nameAt('value', row), parameterName(places, 'preferred')];
  const own = [
    ...usableTests(method, row),
    `AND(${method}=${quoted('own')},ISNUMBER(${value}),${value}>=0,${value}<=1)`,
    `AND(${method}=${quoted('fixed')},ISNUMBER(${value}))`,
  ];
  const forAll = usableTests(preferred, row).join(',');
  return `IF(OR(${own.join(',')}),${method},IF(OR(${forAll}),${preferred},"${assumedName(line)}"))`;
}

/** What remains of the year by the method that is used. */
export function remainingFormula(row: number, places: ForecastPlaces): string {
  const [used, budget, outturn] = [nameAt('used', row), nameAt('budget', row), nameAt('outturn', row)];
  const is = (id: ForecastMethod) => `${used}=${quoted(id)}`;
  const orProposed = (id: ForecastMethod) => `OR(${is(id)},${used}="${METHOD_NAMES[id]}${PROPOSED}")`;
  const when = (id: ForecastMethod, then: string, otherwise: string) =>
    `IF(${id === 'budget' || id === 'invoiced' ? orProposed(id) : is(id)},${then},${otherwise})`;
  const left = parameterName(places, 'monthsLeft');
  const months = when('pace', `${outturn}*${left}/${parameterName(places, 'months')}`, `${budget}*${left}/12`);
  const share = when(
    'own',
    `${budget}*${nameAt('value', row)}`,
    when('periodBudget', `${budget}-${nameAt('periodBudget', row)}`, months),
  );
  const rounded = `ROUND(ROUND(${share},6),${parameterName(places, 'decimals')})`;
  return when(
    'fixed',
    `${nameAt('value', row)}-${outturn}`,
    when(
      'published',
      `${nameAt('published', row)}-${outturn}`,
      when('budget', `${budget}-${outturn}`, when('invoiced', '0', rounded)),
    ),
  );
}

/**
 * Outturn, what remains and the adjustment together; SUM passes over words in a cell for numbers. A year that has
 * ended is its outturn.
 */
export function forecastFormula(row: number, months: number): string {
  const [outturn, remaining, adjustment] = [
    nameAt('outturn', row),
    nameAt('remaining', row),
    nameAt('adjustment', row),
  ];
  if (months === WHOLE_YEAR) return `ROUND(SUM(${outturn},${remaining}),6)`;
  return `ROUND(SUM(${outturn},${remaining})+IF(${inOutturnTest(row)},0,SUM(${adjustment})),6)`;
}

/** The test that the user has answered that the adjustment is in the outturn. */
function inOutturnTest(row: number): string {
  return `LEFT(${nameAt('answer', row)},${ANSWERS.inOutturn.length})="${ANSWERS.inOutturn}"`;
}

/** The adjustments of some rows that are counted: those that are not in the outturn. */
export function adjustmentsFormula(firstRow: number, lastRow: number): string {
  const [all, answers] = (['adjustment', 'answer'] as const).map(
    (id) => `${nameAt(id, firstRow)}:${nameAt(id, lastRow)}`,
  );
  return `ROUND(SUM(${all})-SUMIFS(${all},${answers},"${ANSWERS.inOutturn}*"),6)`;
}

/** Forecast against budget as it affects the result. */
export function deviationFormula({ section }: Pick<ForecastLine, 'section'>, row: number): string {
  const [forecast, budget] = [nameAt('forecast', row), nameAt('budget', row)];
  return section === 'cost' ? `ROUND(${budget}-${forecast},6)` : `ROUND(${forecast}-${budget},6)`;
}

export const UNDOCUMENTED = 'Justeringen saknar orsak, beslutsfattare eller datum.';
export const NOT_COUNTED = 'Justeringen räknas inte: hela året är utfall.';
export const IN_OUTTURN = 'Justeringen räknas inte: den finns i utfallet.';
export const ADJUSTMENT_QUESTION =
  'Är justeringen kvar, i utfallet, eller ska den ändras? Den räknas med tills du svarar i kolumnen efter dagen.';
export const UNUSABLE_METHOD = 'Metoden kan inte användas: värdet eller underlaget saknas.';

/** What must be reported about what the user typed beside a line. */
export function noteFormula(line: ForecastLine, row: number, { months, period }: ForecastResult): string {
  const name = (id: Parameters<typeof nameAt>[0]) => nameAt(id, row);
  const isUndocumented = `OR(${name('reason')}="",${name('decidedBy')}="",${name('date')}="")`;
  const isAdjusted = `AND(ISNUMBER(${name('adjustment')}),${name('adjustment')}<>0)`;
  if (months === WHOLE_YEAR) return `IF(${isAdjusted},"${NOT_COUNTED}","")`;
  const isUnusable = `AND(${name('method')}<>"",${name('method')}<>${name('used')})`;
  const isOpen = line.adjustmentState === 'open' || line.adjustmentState === 'kept';
  const notes: [string, string][] = [
    [`AND(${isAdjusted},${isUndocumented})`, UNDOCUMENTED],
    [`AND(${isAdjusted},${inOutturnTest(row)})`, IN_OUTTURN],
    ...(isOpen
      ? [[`AND(${isAdjusted},${name('answer')}<>"${keptAnswer(period)}")`, ADJUSTMENT_QUESTION] as [string, string]]
      : []),
    [isUnusable, UNUSABLE_METHOD],
    ...proposalNote(line, name('used')),
  ];
  return notes.reduceRight((otherwise, [test, note]) => `IF(${test},"${note}",${otherwise})`, '""');
}

/** Why the method is proposed, as long as it is the one that is used. */
function proposalNote({ assumed, proposal }: ForecastLine, used: string): [string, string][] {
  if (proposal === null) return [];
  return [[`${used}="${METHOD_NAMES[assumed]}${PROPOSED}"`, `Förslag: ${PROPOSAL_WORDS[proposal]}.`]];
}
