import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { givenFile, report } from './report';

/** Times that the core runs before it is timed: enough for Node to have compiled it. */
const WARMING = 30;

const content = await openXlsx(readFileSync(givenFile())).read();
const once = () => planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
for (let warm = 0; warm < WARMING; warm += 1) once();
const start = performance.now();
const plans = once();
report({ ms: performance.now() - start, result: plans.length });
