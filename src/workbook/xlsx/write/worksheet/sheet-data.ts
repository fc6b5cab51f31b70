import { formatAddress } from '../../../../core/cells/address';
import type { PlanCell, PlanContent, SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlNode } from '../xml/xml-node';
import { node, textNode } from '../xml/xml-node';
import { cellNumber } from './cell-number';
import { cellText } from './cell-text';
import { rowHeight } from '../../../looks/row-height';
import type { StandardFont } from '../../../looks/standard-font';
import { standardHeight } from '../../../looks/standard-font';

/**
 * The cells of a plan, row by row. `styleOf` gives the index of a cell's style.
 * Throws `Error` (a programmer's error) for two cells at one address.
 * Example: a planned 810 in B2 is `<row r="2"><c r="B2" s="5"><v>810</v></c></row>`.
 */
export function sheetData(plan: SheetPlan, styleOf: (cell: PlanCell) => number, font: StandardFont): XmlNode {
  const rows = new Map<number, PlanCell[]>();
  for (const cell of [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row) ?? [];
    if (row.at(-1)?.column === cell.column) {
      throw new Error(`Two planned cells at ${plan.name}!${formatAddress(cell)}`);
    }
    rows.set(cell.row, [...row, cell]);
  }
  const nodes = [...rows].map(([row, cells]) => {
    const height = rowHeight(cells, plan, font);
    // Rows that repeat on each page keep their height: LibreOffice else draws them over the row below.
    const repeated = row <= (plan.headerRow ?? -1);
    const fixed = repeated
      ? { ht: height ?? standardHeight(font), customHeight: 1 }
      : height === null
        ? {}
        : { ht: height };
    const place = { r: row + 1, ...fixed };
    return node(
      'row',
      place,
      cells.map((cell) => cellNode(cell, styleOf(cell))),
    );
  });
  return node('sheetData', {}, nodes);
}

function cellNode(cell: PlanCell, style: number): XmlNode {
  const place = { r: formatAddress(cell), s: style };
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return node('c', place);
    case 'number':
      return node('c', place, [textNode('v', cellNumber(content.value))]);
    case 'text':
      return content.text === '' ? node('c', place) : textCell(place, content.text);
    case 'formula':
      return formulaCell(place, content);
  }
}

function textCell(place: Readonly<Record<string, string | number>>, text: string): XmlNode {
  const content = textNode('t', cellText(text), { 'xml:space': 'preserve' });
  return node('c', { ...place, t: 'inlineStr' }, [node('is', {}, [content])]);
}

function formulaCell(
  place: Readonly<Record<string, string | number>>,
  { formula, value }: Extract<PlanContent, { kind: 'formula' }>,
): XmlNode {
  const calculation = textNode('f', formula);
  return typeof value === 'string'
    ? node('c', { ...place, t: 'str' }, [calculation, textNode('v', cellText(value))])
    : node('c', place, [calculation, textNode('v', cellNumber(value))]);
}
