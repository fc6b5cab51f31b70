import type { SurveysResult } from '../../calculation/surveys/survey-types';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { DisclosureSettings } from '../../settings/settings';
import { printable } from '../parts/printable';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { WIDTHS } from './columns';
import { publicCells } from './public-rows';
import type { SurveyBlock } from './survey-block';
import { rowAfter } from './survey-block';
import { surveyCells, surveyHeadings } from './survey-rows';

/** What the sheet of surveys is made from. */
export interface SurveysInput {
  readonly name: string;
  readonly results: readonly SurveysResult[];
  readonly disclosure: DisclosureSettings;
  readonly cells: UserCells;
}

const FIRST_ROW = 3;
const NONE = 'Arbetsboken har ingen tabell över utskickade enkäter och svar.';
const NOTE =
  'Svarsfrekvensen är antalet svar av antalet utskickade, för alla grupper räknad på antalen tillsammans. En grupp utan uppgift om svar räknas inte som noll.';

const publicNote = ({ disclosure }: SurveysInput) =>
  `Publik version: antal under ${disclosure.threshold} visas inte (..), och inte heller de antal som de kunde räknas fram ur.`;

/** The occasions below each other. */
function blocksOf({ results, cells }: SurveysInput): SurveyBlock[] {
  const blocks: SurveyBlock[] = [];
  let top = FIRST_ROW;
  for (const result of results) {
    for (const [index, occasion] of result.occasions.entries()) {
      const block = { result, occasion, index, cells, top };
      blocks.push(block);
      top = rowAfter(block) + 1;
    }
  }
  return blocks;
}

function publicPart(blocks: readonly SurveyBlock[], top: number): PlanCell[] {
  const cells: PlanCell[] = [];
  let next = top;
  for (const block of blocks) {
    cells.push(...publicCells(block, next));
    next += rowAfter(block) - block.top + 1;
  }
  return cells;
}

/**
 * The plan of `Tertial Enkäter`: who answered of those asked, group by group and together, and the same for the public.
 * Example: the rate of 73 answers of 138 is `C8 / B8`.
 */
export function surveysSheet(input: SurveysInput): SheetPlan {
  const blocks = blocksOf(input);
  const last = blocks.at(-1);
  const after = last === undefined ? FIRST_ROW : rowAfter(last) + 1;
  const columns = Math.max(2, ...blocks.map((block) => surveyHeadings(block).length));
  const plan: SheetPlan = {
    ...{ key: 'surveys', name: input.name },
    cells: [
      ...placeItems({ row: 0, column: 0 }, [textItem('Enkäter', 'title')]),
      ...placeItems({ row: 1, column: 0 }, [textItem(last === undefined ? NONE : NOTE, 'note')]),
      ...blocks.flatMap(surveyCells),
      ...(last === undefined ? [] : placeItems({ row: after, column: 0 }, [textItem(publicNote(input), 'note')])),
      ...publicPart(blocks, after + 1),
    ],
    columnWidths: [...WIDTHS.slice(0, columns - 1), WIDTHS.at(-1) ?? WIDTHS[0]],
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  const breaks = last === undefined ? [] : [after];
  return printable(plan, { lastColumn: columns - 1, headRows: 2, labelColumns: 1, breaks });
}
