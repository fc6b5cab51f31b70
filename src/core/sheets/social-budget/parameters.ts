import type { SocialBudgetSettings } from '../../settings/settings';
import { factsOf } from '../../settings/field-facts';
import { DEFAULT_SETTINGS, SOCIAL_BUDGET_FIELDS } from '../../settings/settings';
import { formatAddress } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import { PARTLY_ATTAINED } from '../../rules/partly-attained';
import type { RowItem } from '../parts/row-item';
import { headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { INDEX_METHOD_WORDS } from '../../settings/choice-words';
import { yesNoWord } from '../parts/words';
import type { PlanCell } from '../../port/sheet-plan';

export type Parameter = keyof SocialBudgetSettings | 'partly';

/** A goal that is partly attained counts by a part that the method fixes; it is among what the user can set. */
const PARTLY = 'partly';

const SETTABLE = Object.keys(SOCIAL_BUDGET_FIELDS) as readonly (keyof SocialBudgetSettings)[];
const PARAMETERS: readonly Parameter[] = [...SETTABLE, PARTLY];

/** The columns of the parameters: what it is, its value, where it comes from. */
const LABEL = 1;
const VALUE = 2;
const WIDTH = 3;

/** Rows that the parameters take: their title, their headings and a row for each. */
export const INDEX_PARAMETER_ROWS = PARAMETERS.length + 2;

/** Where the parameters are on the sheet. */
export interface ParameterPlace {
  readonly firstRow: number;
}

/** The name of a parameter's cell. Example: `C16`. */
export function indexParameterCell({ firstRow }: ParameterPlace, id: Parameter): string {
  return formatAddress({ row: firstRow + 2 + PARAMETERS.indexOf(id), column: VALUE });
}

function valueItem(value: SocialBudgetSettings[keyof SocialBudgetSettings], isPercent: boolean): RowItem {
  if (typeof value === 'number') return numberItem(new Decimal(value), isPercent ? 'percent' : 'amount');
  return textItem(typeof value === 'boolean' ? yesNoWord(value) : INDEX_METHOD_WORDS[value], 'rightText');
}

function parameterItems(id: Parameter, settings: SocialBudgetSettings): RowItem[] {
  if (id === PARTLY) {
    const label = textItem('Delvis uppnått mål: gult ljus, eller svar mellan ja och nej');
    return [label, numberItem(PARTLY_ATTAINED, 'percent'), textItem('Fast i metoden', 'note')];
  }
  const { label, isPercent } = factsOf(SOCIAL_BUDGET_FIELDS[id]);
  const source = settings[id] === DEFAULT_SETTINGS.socialBudget[id] ? 'Förval' : 'Arbetsbokens inställningar';
  return [textItem(label), valueItem(settings[id], isPercent), textItem(source, 'note')];
}

/** All that the index is judged by, each with where its value comes from. */
export function indexParameterCells({ firstRow }: ParameterPlace, settings: SocialBudgetSettings): PlanCell[] {
  const rows = PARAMETERS.map((id) => parameterItems(id, settings));
  const head = [sectionItems('Så räknas index', WIDTH), headingItems(['Parameter', 'Värde', 'Kommer från'], WIDTH)];
  return [...head, ...rows].flatMap((items, index) => placeItems({ row: firstRow + index, column: LABEL }, items));
}
