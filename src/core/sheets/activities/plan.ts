import type { ActivityPlanResult } from '../../calculation/activity-plan/activity-plan-result';
import type { ContactsResult } from '../../calculation/contacts/contacts-result';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { contactCells, contactColumns, contactRows } from './contact-rows';
import { planCells, planColumns, planRows } from './plan-rows';

/** What the sheet of activities is made from. */
export interface ActivitiesInput {
  readonly name: string;
  readonly contacts: readonly ContactsResult[];
  readonly plans: readonly ActivityPlanResult[];
  readonly cells: UserCells;
}

const WIDTHS = { label: 32, figure: 10 };
const FIRST_ROW = 4;
const NONE = 'Arbetsboken har varken kontakter per insats eller någon aktivitetsplan.';
const OF_CONTACTS =
  'Bortfall är de uteblivna samtalen av alla bokade, räknat på antalen. Små antal är inte dolda här: bladet är för arbetet, inte för publicering.';
const OF_PLANS = 'Kvar till taket är taket minus det dyraste årets belopp.';

function headCells({ contacts, plans }: ActivitiesInput): PlanCell[] {
  const notes = [
    ...(contacts.length + plans.length === 0 ? [NONE] : []),
    ...(contacts.length === 0 ? [] : [OF_CONTACTS]),
    ...(plans.length === 0 ? [] : [OF_PLANS]),
  ];
  const items = [textItem('Insatser', 'title'), ...notes.map((note) => textItem(note, 'note'))];
  return items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
}

/** The tables below each other. */
function blockCells({ contacts, plans, cells }: ActivitiesInput): PlanCell[] {
  let top = FIRST_ROW;
  const placed: PlanCell[] = [];
  for (const result of contacts) {
    placed.push(...contactCells({ result, cells, top }));
    top += contactRows(result) + 1;
  }
  for (const result of plans) {
    placed.push(...planCells({ result, cells, top }));
    top += planRows(result) + 1;
  }
  return placed;
}

/**
 * The plan of `Tertial Insatser`: who was met in each insats and how often, and when planned activities are under way
 * and what they cost, as formulas to the workbook's own cells. Example: months are `COUNTA(Plan!D5:AM5)`.
 */
export function activitiesSheet(input: ActivitiesInput): SheetPlan {
  const { contacts, plans } = input;
  const columns = Math.max(2, ...contacts.map(contactColumns), ...plans.map(planColumns));
  const plan: SheetPlan = {
    key: 'activities',
    name: input.name,
    cells: [...headCells(input), ...blockCells(input)],
    columnWidths: [WIDTHS.label, ...Array.from({ length: columns - 1 }, () => WIDTHS.figure)],
    hiddenColumns: [],
    headerRow: null,
    ...{ names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: columns - 1, headRows: FIRST_ROW, labelColumns: 1 });
}
