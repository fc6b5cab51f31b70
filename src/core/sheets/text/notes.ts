import type { Grid } from '../../cells/grid';
import type { TextTemplate } from '../../documents/notes/text-template';
import { keyedRows, shownText } from '../notes/keyed-rows';
import { PARAGRAPHS } from './default-templates';
import { textHeading } from './columns';

const HEADINGS = { template: textHeading('template'), key: textHeading('key') };

/** The templates that the user has changed in a sheet that Tertial wrote earlier; those as they came are none. */
export function readTemplates(grid: Grid): TextTemplate[] {
  const asTheyCame = new Map(PARAGRAPHS.map(({ key, template }) => [key, template]));
  return keyedRows(grid, HEADINGS).flatMap(({ row, key, column }) => {
    const template = shownText(grid.value(row, column.template));
    return asTheyCame.get(key) === template ? [] : [{ key, template }];
  });
}
