import type { SocialBudgetSettings } from '../../settings/settings';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { formatAddress } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import { PARTLY_ATTAINED } from '../../rules/partly-attained';
import type { RowItem } from '../parts/row-item';
import { headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { INDEX_METHOD_WORDS, INDEX_PARAMETER_WORDS, yesNoWord } from '../parts/words';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';

export type Parameter = keyof SocialBudgetSettings | 'partly';

const PARAMETERS: readonly { readonly id: Parameter; readonly style: StyleName }[] = [
  { id: 'method', style: 'rightText' },
  { id: 'targetIndex', style: 'amount' },
  { id: 'cap', style: 'percent' },
  { id: 'nearLimit', style: 'percent' },
  { id: 'partly', style: 'percent' },
  { id: 'mainGoalPart', style: 'percent' },
  { id: 'parityTolerance', style: 'amount' },
  { id: 'parityZero', style: 'amount' },
  { id: 'parityMinimum', style: 'amount' },
  { id: 'representation', style: 'percent' },
  { id: 'surveyMinimum', style: 'amount' },
  { id: 'extraJobsAreWork', style: 'rightText' },
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

function valueItem(value: SocialBudgetSettings[keyof SocialBudgetSettings], style: StyleName): RowItem {
  if (typeof value === 'number') return numberItem(new Decimal(value), style);
  return textItem(typeof value === 'boolean' ? yesNoWord(value) : INDEX_METHOD_WORDS[value], style);
}

function parameterItems(id: Parameter, style: StyleName, settings: SocialBudgetSettings): RowItem[] {
  if (id === 'partly') {
    const label = textItem('Delvis uppnått mål: gult ljus, eller svar mellan ja och nej');
    return [label, numberItem(PARTLY_ATTAINED, style), textItem('Fast i metoden', 'note')];
  }
  const isDefault = settings[id] === DEFAULT_SETTINGS.socialBudget[id];
  return [
    textItem(INDEX_PARAMETER_WORDS[id]),
    valueItem(settings[id], style),
    textItem(isDefault ? 'Förval' : 'Arbetsbokens inställningar', 'note'),
  ];
}

/** All that the index is judged by, each with where its value comes from. */
export function parameterCells({ firstRow }: ParameterPlace, settings: SocialBudgetSettings): PlanCell[] {
  const rows = PARAMETERS.map(({ id, style }) => parameterItems(id, style, settings));
  const head = [sectionItems('Så räknas index', WIDTH), headingItems(['Parameter', 'Värde', 'Kommer från'], WIDTH)];
  return [...head, ...rows].flatMap((items, index) => placeItems({ row: firstRow + index, column: LABEL }, items));
}
