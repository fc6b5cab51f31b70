import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { adapterFiles, otherFiles } from './api-sets/adapter-files';
import { documentedSets, optionalSets } from './api-sets/documented-sets';
import { excelProgram } from './api-sets/excel-program';
import { takesFromExcel } from './api-sets/takes-from-excel';
import { usedMembers } from './api-sets/used-members';
import { named } from './reading/find-elements';
import { readManifest } from './reading/manifest-element';
import { REPOSITORY, textOf } from './repository';

/** One way each to use a member, and the set that Microsoft says it came with. */
const USES: readonly { readonly source: string; readonly name: string; readonly set: number | null }[] = [
  { source: '(range: Excel.Range) => range.getDependents()', name: 'Range.getDependents', set: 15 },
  { source: '({ tabId }: Excel.Worksheet) => tabId', name: 'Worksheet.tabId', set: 14 },
  { source: '({ tabId: id }: Excel.Worksheet) => id', name: 'Worksheet.tabId', set: 14 },
  { source: '(sheet: Excel.Worksheet) => sheet.load("name, tabId")', name: 'Worksheet.tabId', set: 14 },
  { source: '(all: Excel.WorksheetCollection) => all.load("items/tabId")', name: 'Worksheet.tabId', set: 14 },
  {
    source: '(range: Excel.Range) => range.setCellProperties([[{ textRuns: [] }]])',
    name: 'SettableCellProperties.textRuns',
    set: 18,
  },
  { source: '(chart: Excel.Chart) => { chart.chartType = "RegionMap"; }', name: 'ChartType.regionMap', set: 9 },
  {
    source: '(range: Excel.Range) => range.clear("RemoveHyperlinks")',
    name: 'ClearApplyTo.removeHyperlinks',
    set: 7,
  },
  { source: '(book: Excel.LinkedWorkbook) => book', name: 'LinkedWorkbook', set: null },
];

const fixtureOf = (source: string) => `${REPOSITORY}/use-${USES.findIndex((use) => use.source === source)}.ts`;
const fixtures = new Map(USES.map(({ source }) => [fixtureOf(source), `export const use = ${source};`]));
/** Used only where Excel offers it, which is asked for first. */
const OFFERED: readonly { readonly name: string; readonly set: number }[] = [
  { name: 'RunOptions.mergeUndoGroup', set: 20 },
];

const program = excelProgram(adapterFiles(), fixtures);
const all = adapterFiles().flatMap((file) => usedMembers(program, file));
const optional = new Set(optionalSets());
const listed = ({ name, set }: (typeof all)[number]) => `1.${set} ${name}`;
const isOffered = ({ name }: (typeof all)[number]) => OFFERED.some((offered) => offered.name === name);
const used = all.filter((member) => !optional.has(listed(member)) && !isOffered(member));

function manifestSets(): (string | undefined)[] {
  const sets = named(readManifest(textOf('manifest.xml')), 'app:Set', 'bt:Set');
  return sets.map(({ attributes }) => attributes.MinVersion);
}

describe('the requirement set', () => {
  test.each(USES)('of a use is found: $source', ({ source, name, set }) => {
    expect(usedMembers(program, fixtureOf(source))).toContainEqual(expect.objectContaining({ name, set }));
  });

  test('is a numbered one for every member that the adapter uses', () => {
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter(({ set }) => set === null)).toEqual([]);
  });

  test('of the manifest is the highest that the adapter needs, neither higher nor lower', () => {
    const highest = `1.${Math.max(...used.map(({ set }) => set ?? Infinity))}`;
    expect(manifestSets()).toEqual([highest, highest]);
  });

  test.each(OFFERED)('of $name is asked for before it is used, and documented', ({ name, set }) => {
    expect(all).toContainEqual(expect.objectContaining({ name, set }));
    expect(textOf('src', 'taskpane', 'office', 'open-session.ts')).toContain(`isSetSupported('ExcelApi', '1.${set}')`);
    expect(textOf('docs', 'decisions', '0007-requirement-set.md')).toContain(`\`${name}\` (1.${set})`);
  });

  test('that the pane asks Excel for is that of the manifest', () => {
    const asked = /\bREQUIREMENT_SET = '([\d.]+)'/.exec(textOf('src', 'taskpane', 'main.tsx'))?.[1];
    expect(manifestSets()).toContain(asked);
  });

  test('of each later member is as the decision record lists', () => {
    const later = used.filter(({ isLater }) => isLater).map(listed);
    expect(documentedSets()).toEqual([...new Set(later)].sort());
  });

  test('of what is done without where Excel lacks it is higher, and each such member is used', () => {
    const asked = Number(manifestSets()[0]?.split('.')[1]);
    const higher = all.filter((each) => each.set !== null && each.set > asked && !isOffered(each)).map(listed);
    expect([...optional].sort()).toEqual([...new Set(higher)].sort());
  });
});

describe("Excel's API", () => {
  test('is used in its adapter and in the self-test only', () => {
    const users = otherFiles().filter((file) => takesFromExcel(readFileSync(file, 'utf8')));
    expect(users.map((file) => relative(REPOSITORY, file))).toEqual([]);
  });

  test.each([
    ['await Excel.run(work);', true],
    ['function sheetOf(sheet: Excel.Worksheet) {}', true],
    ['createExcelWorkbook(Excel); // in Excel.', false],
  ])('is used in: %s %s', (source, expected) => {
    expect(takesFromExcel(source)).toBe(expected);
  });
});
