import { readRelationships } from '../../package/relationships';
import type { WorkbookPart } from '../../package/workbook-part';
import { addContentTypes, CONTENT_TYPES } from '../package/content-types';
import type { PackageDraft } from '../package/draft';
import { hasPart, readPart, writePart } from '../package/draft';
import { dialect } from '../package/namespaces';
import { relativeTarget, usualPartName } from '../package/part-names';
import { addRelationships } from '../package/relationships';
import type { CellStyle } from '../../../looks/cell-style';
import { USUAL_FONT } from '../../../looks/standard-font';
import type { EditedStyles } from './edit-styles';
import { editStyles } from './edit-styles';

/**
 * Writes the styles in the workbook's style sheet, made if there is none, and gives the index of each
 * by `cellStyleKey`, and the workbook's standard font. Throws `UnusableWorkbook` for a damaged style sheet. Example: `'amount'` is 2.
 */
export function writeStyles(
  draft: PackageDraft,
  workbook: WorkbookPart,
  styles: readonly CellStyle[],
): Omit<EditedStyles, 'text'> {
  if (styles.length === 0) return { indexes: new Map(), font: USUAL_FONT };
  const name = findStyles(draft, workbook) ?? createStyles(draft, workbook);
  const { text, ...written } = editStyles({ name, text: readPart(draft, name) }, styles);
  writePart(draft, name, text);
  return written;
}

function findStyles(draft: PackageDraft, { partName }: WorkbookPart): string | null {
  const found = readRelationships(draft.archive, partName).find(
    ({ type, external, target }) => !external && type.endsWith('/styles') && hasPart(draft, target),
  );
  return found?.target ?? null;
}

function createStyles(draft: PackageDraft, { partName, strict }: WorkbookPart): string {
  const { main, relationships } = dialect(strict);
  const name = usualPartName(draft, partName, 'styles');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  writePart(draft, name, `${declaration}<styleSheet xmlns="${main}"></styleSheet>`);
  addContentTypes(draft, new Map([[name, CONTENT_TYPES.styles]]));
  addRelationships(draft, partName, [{ type: `${relationships}/styles`, target: relativeTarget(partName, name) }]);
  return name;
}
