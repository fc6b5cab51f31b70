import type { SurveyOccasion, SurveysResult } from '../../calculation/surveys/survey-types';
import type { UserCells } from '../parts/user-cells';
import { POSITIVE } from './columns';

/** One occasion of a survey on the sheet: the rows from its title on. */
export interface SurveyBlock {
  readonly result: SurveysResult;
  readonly occasion: SurveyOccasion;
  readonly index: number;
  readonly cells: UserCells;
  readonly top: number;
}

/** The title of the block: the table's, with what the occasion is called. Example: `Enkät till deltagare, 2031`. */
export function blockTitle({ result: { document }, occasion: { name } }: SurveyBlock): string {
  const title = document.title ?? document.sheet;
  return name === null || title.includes(name) ? title : `${title}, ${name}`;
}

/** What those are called who are counted as satisfied; `null` where the table has no such. */
export function positiveHeading({ result: { document }, index }: SurveyBlock): string | null {
  const own = document.headings.filter(({ occasion }) => occasion === index);
  const heading = own.find(({ holds }) => holds === 'positive')?.heading ?? null;
  return heading === null || heading.length <= POSITIVE.length ? heading : POSITIVE;
}

/** The row of the first group. */
export const firstRow = ({ top }: SurveyBlock) => top + 2;

/** The row of all groups. */
export const wholeRow = (block: SurveyBlock) => firstRow(block) + block.occasion.groups.length;

/** The first row after the block. */
export const rowAfter = (block: SurveyBlock) => wholeRow(block) + (block.occasion.whole === null ? 0 : 1);
