import { formatAddress, formatLinkTarget, formatRange } from '../../../../core/cells/address';
import type { PlanCell, PlanChoice, SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlNode } from '../xml/xml-node';
import { node, textNode } from '../xml/xml-node';
import { cellText } from './cell-text';

/** The choices of words that the plan offers (`"åtgärda,godta"`); `null` if there are none. */
export function dataValidations({ choices }: SheetPlan): XmlNode | null {
  const offered = choices.filter(({ words, firstRow, lastRow }) => words.length > 0 && lastRow >= firstRow);
  if (offered.length === 0) return null;
  return node('dataValidations', { count: offered.length }, offered.map(choiceNode));
}

function choiceNode({ column, firstRow, lastRow, words }: PlanChoice): XmlNode {
  const range = { first: { row: firstRow, column }, last: { row: lastRow, column } };
  const list = words.join(',').replaceAll('"', '""');
  return node(
    'dataValidation',
    {
      type: 'list',
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      sqref: formatRange(range),
    },
    [textNode('formula1', `"${list}"`)],
  );
}

/** The links from the plan's cells to the cells that they link to (`'Budget'!B55`); `null` if there are none. */
export function hyperlinks({ cells }: SheetPlan): XmlNode | null {
  const nodes = [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap((cell) => (cell.link ? [linkNode(cell, cell.link)] : []));
  return nodes.length === 0 ? null : node('hyperlinks', {}, nodes);
}

function linkNode(cell: PlanCell, { sheet, address }: NonNullable<PlanCell['link']>): XmlNode {
  const { content } = cell;
  return node('hyperlink', {
    ref: formatAddress(cell),
    location: formatLinkTarget(sheet, address),
    ...(content.kind === 'text' ? { display: cellText(content.text) } : {}),
  });
}
