import type { SocialBudgetSettings } from '../../calculation/settings';
import { DEFAULT_SETTINGS } from '../../calculation/settings';
import { formatAddress } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import type { RowItem } from '../parts/row-item';
import { headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { INDEX_METHOD_WORDS, yesNoWord } from '../parts/words';
import type { PlanCell } from '../plan/sheet-plan';
import type { StyleName } from '../plan/style';

export type Parameter = keyof SocialBudgetSettings;

const PARAMETERS: readonly { readonly id: Parameter; readonly label: string; readonly style: StyleName }[] = [
  { id: 'method', label: 'Metod', style: 'rightText' },
  { id: 'targetIndex', label: 'Index att nå', style: 'amount' },
  { id: 'cap', label: 'Högsta måluppfyllelse som räknas', style: 'percent' },
  { id: 'nearLimit', label: 'Trafikljus: nära målet från', style: 'percent' },
  { id: 'mainGoalPart', label: 'Huvudmålets del av ett mål med delmål', style: 'percent' },
  { id: 'parityTolerance', label: 'Skillnad mellan könen som räknas som lika, procentenheter', style: 'amount' },
  { id: 'parityZero', label: 'Skillnad mellan könen som ger noll, procentenheter', style: 'amount' },
  { id: 'parityMinimum', label: 'Minsta antal avslut av vardera könet', style: 'amount' },
  { id: 'representation', label: 'Minsta könets andel som räknas som jämn fördelning', style: 'percent' },
  { id: 'surveyMinimum', label: 'Minsta antal svar i en enkät', style: 'amount' },
  { id: 'extraJobsAreWork', label: 'Extratjänster räknas som arbete', style: 'rightText' },
];

/** The columns of the parameters: what it is, its value, where it comes from. */
const LABEL = 1;
const VALUE = 2;
const WIDTH = 3;

/** Rows that the parameters take: their title, their headings and a row for each. */
export const PARAMETER_ROWS = PARAMETERS.length + 2;

/** Where the parameters stand on the sheet. */
export interface ParameterPlace {
  readonly firstRow: number;
}

/** The name of a parameter's cell. Example: `C16`. */
export function parameterCell({ firstRow }: ParameterPlace, id: Parameter): string {
  const index = PARAMETERS.findIndex((parameter) => parameter.id === id);
  return formatAddress({ row: firstRow + 2 + index, column: VALUE });
}

function valueItem(value: SocialBudgetSettings[Parameter], style: StyleName): RowItem {
  if (typeof value === 'number') return numberItem(new Decimal(value), style);
  return textItem(typeof value === 'boolean' ? yesNoWord(value) : INDEX_METHOD_WORDS[value], style);
}

/** All that the index is judged by, each with where its value comes from. */
export function parameterCells({ firstRow }: ParameterPlace, settings: SocialBudgetSettings): PlanCell[] {
  const defaults = DEFAULT_SETTINGS.socialBudget;
  const rows = PARAMETERS.map(({ id, label, style }) => [
    textItem(label),
    valueItem(settings[id], style),
    textItem(settings[id] === defaults[id] ? 'Förval' : 'Arbetsbokens inställningar', 'note'),
  ]);
  const head = [sectionItems('Så räknas index', WIDTH), headingItems(['Parameter', 'Värde', 'Kommer från'], WIDTH)];
  return [...head, ...rows].flatMap((items, index) => placeItems({ row: firstRow + index, column: LABEL }, items));
}
