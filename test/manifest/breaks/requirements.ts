import { REQUIREMENT_SET } from '../../simulated-excel/host/requirement-set';
import type { Break } from './break';

/** Excel versions that could not run the add-in, or would not be let to. */
export const REQUIREMENTS: readonly Break[] = [
  {
    name: 'a lower set',
    from: `<Set Name="ExcelApi" MinVersion="${REQUIREMENT_SET}"/>`,
    to: '<Set Name="ExcelApi" MinVersion="1.1"/>',
    problems: ['<app:Requirements> asks for ExcelApi 1.1, not'],
  },
  {
    name: 'a higher set where there are commands',
    from: `<bt:Set Name="ExcelApi" MinVersion="${REQUIREMENT_SET}"/>`,
    to: '<bt:Set Name="ExcelApi" MinVersion="1.99"/>',
    problems: ['<ov:Requirements> asks for ExcelApi 1.99, not'],
  },
  {
    name: 'another host',
    from: '<Host Name="Workbook"/>',
    to: '<Host Name="Document"/>',
    problems: ['The hosts are Document, not Workbook'],
  },
];
