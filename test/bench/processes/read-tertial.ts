import { readFileSync } from 'node:fs';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { givenFile, report } from './report';

const bytes = readFileSync(givenFile());
const start = performance.now();
const { sheets } = await openXlsx(bytes).read();
const ms = performance.now() - start;
const grid = sheets[0]?.grid;
const last = grid?.usedRange?.last;
report({ ms, result: Number(last && grid?.value(last.row, last.column)) });
