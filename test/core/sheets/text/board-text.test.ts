import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import { readTemplates } from '../../../../src/core/sheets/text/notes';
import { reportText } from '../../../../src/core/sheets/text/report-text';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { NO_NOTES } from '../../../../src/core/documents/notes/user-notes';
import { countsOf, withAllUnits } from '../../../samples/follow-up/counts';
import { COSTS, budgetTable } from '../../../samples/forecast/budget-table';
import { sheetOf } from '../../../samples/budgets/sheet';
import type { Run } from '../../../samples/forecast/runs';
import { cellOf, decideOn, firstChoices, runOn } from '../../../samples/forecast/runs';
import { expectFormulasToHold, planOf } from '../check-plans';
import { gridOfPlan } from '../grid-fixture';
import { NOTHING_COMPUTED } from '../nothing';

const T1 = [budgetTable(4)];
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

type Texts = Readonly<Record<string, string>>;

function textsOf({ recalculation: { results, notes } }: Run): Texts {
  const { paragraphs } = reportText(results, DEFAULT_SETTINGS, notes);
  return Object.fromEntries(paragraphs.map(({ key, text }) => [key, shown(text)]));
}

/** A year before any outturn, and what its forecast states of each line. */
function planned(lines: readonly (readonly [string, CellValue, CellValue])[]): Grid[] {
  return [
    sheetOf('Plan', [['Samordningsförbundet Sjöbygden, tkr'], ['', 'Budget 2022', 'Prognos 2022'], ...lines]).grid(),
  ];
}

describe('the text for the board', () => {
  const first = runOn(T1);
  const chosen = runOn(T1, first, firstChoices(first));

  it('states by how much the budget is underbalanced, and nothing of a budget that is not', () => {
    expect(textsOf(first)['underbalansering']).toBe('Budgeten för 2021 underbalanseras med 1 146 tkr.');
    const even = planned([
      ['Försäkringskassan', 500, 500],
      ['Summa intäkter', 500, 500],
      ['Löner', 500, 480],
      ['Summa kostnader', 500, 480],
    ]);
    expect(textsOf(runOn(even))['underbalansering']).toBe('');
  });

  it('lists the lines that deviate most, with the reasons of their adjustments', () => {
    expect(textsOf(chosen)['avvikelser']).toBe(
      'Största avvikelserna: Köp av insatser 267 tkr bättre än budget (En insats börjar senare); Löner 58 tkr bättre än budget.',
    );
    expect(textsOf(chosen)['minskade kostnader']).toBe(
      'Kostnader som förväntas minska, tillsammans 325 tkr mot budget: Köp av insatser 267 tkr (En insats börjar senare); Löner 58 tkr.',
    );
    expectFormulasToHold(chosen.plans, T1);
  });

  it('gives the lines that are not named together, so that all come to the whole', () => {
    const lines = [7, -60, 50, -40, 30, 20].map((more, index) => [`Insats ${index + 1}`, 100, 100 - more] as const);
    const grids = planned([
      ['Försäkringskassan', 600, 600],
      ['Summa intäkter', 600, 600],
      ...lines,
      ['Summa kostnader', 600, 593],
    ]);
    const run = runOn(grids);
    expect(textsOf(run)['avvikelser']).toBe(
      'Största avvikelserna: Insats 2 60 tkr sämre än budget; Insats 3 50 tkr bättre än budget; Insats 4 40 tkr sämre än budget; Insats 5 30 tkr bättre än budget; Insats 6 20 tkr bättre än budget. Övriga rader är tillsammans 7 tkr bättre än budget.',
    );
    expectFormulasToHold(run.plans, grids);
  });

  it('names no line where the result alone is forecast', () => {
    const run = runOn(
      planned([
        ['Försäkringskassan', 500, null],
        ['Summa intäkter', 500, null],
        ['Löner', 600, null],
        ['Summa kostnader', 600, null],
        ['Årets resultat', -100, -60],
      ]),
    );
    expect(run.recalculation.results.forecast!.forecast.result.toNumber()).toBe(-60);
    expect(textsOf(run)['avvikelser']).toBe('');
  });

  it('has the figures of deviations as formulas to the sheet of the forecast', () => {
    const formulas = planOf(chosen.plans, 'text').cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas).toContain(`'Tertial Prognos'!${cellOf(chosen, 'Löner', 'deviation')}`);
  });

  it('states what is decided where the workbook gives something else today', () => {
    const decided = runOn(T1, chosen, decideOn(chosen, 44336, 'Styrelsen § 14'));
    expect(textsOf(decided)['fastställd']).toBe('');
    const costs = COSTS.map((line) =>
      line.label === 'Löner' ? { ...line, outturn: { ...line.outturn, 4: 700 } } : line,
    );
    const grids = [budgetTable(4, { costs })];
    const run = runOn(grids, decided);
    expect(textsOf(run)['fastställd']).toContain('fastställdes 2021-05-20 med resultatet −821 tkr.');
    expectFormulasToHold(run.plans, grids);
  });
});

describe('a clause that depends on a missing figure', () => {
  const grids = [
    sheetOf('Plan', [
      ['Samordningsförbundet Sjöbygden, tkr'],
      ['', 'Budget 2022', 'Prognos 2022'],
      ['Försäkringskassan', 500, 500],
      ['Summa intäkter', 500, 500],
      ['Löner', 600, 580],
      ['Summa kostnader', 600, 580],
      ['Årets resultat', -100, -80],
      ['Ingående eget kapital', null, 300],
    ]).grid(),
  ];

  it('falls away whole, and no paragraph as it came has a hole', () => {
    const { paragraphs } = reportText(runOn(grids).recalculation.results, DEFAULT_SETTINGS, NO_NOTES);
    expect(paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/saknas|okänd|\[\[/);
  });

  it('falls away in the user’s own template too, where it is within double brackets', () => {
    const own = (template: string) => {
      const templates = [{ key: 'eget 1', template }];
      const { paragraphs } = reportText(runOn(grids).recalculation.results, DEFAULT_SETTINGS, {
        ...NO_NOTES,
        templates,
      });
      const { text, missing } = paragraphs.find(({ key }) => key === 'eget 1')!;
      return [shown(text), missing];
    };
    expect(own('Resultat {resultat}[[, tak {tak}]][[ ({period})]] [[kvar]].')).toEqual([
      'Resultat −80 tkr (helår) [[kvar]].',
      [],
    ]);
    expect(own('Tak {tak}.')).toEqual(['', ['tak']]);
  });
});

describe('what is counted in the text of exits', () => {
  const followUp = withAllUnits(
    countsOf('Torget', [2024, 1, 1], { exits: [20, 13], positive: [9, 8], work: [6, 5], studies: [3, 3] }),
  );
  const exitsIn = (isByPerson: boolean | null) => {
    const results = {
      ...NOTHING_COMPUTED,
      followUp: followUp.map((each) => (isByPerson === null ? each : { ...each, isByPerson })),
    };
    const { paragraphs } = reportText(results, DEFAULT_SETTINGS, NO_NOTES);
    return shown(paragraphs.find(({ key }) => key === 'avslut')!.text);
  };

  it('is exits in a table, and persons where a list shows that each exit is another person', () => {
    expect(exitsIn(null)).toMatch(/^Under tertial 1 2024 redovisas 33 avslut\. Av dem ledde 17 \(52 %\)/);
    expect(exitsIn(true)).toMatch(/^Under tertial 1 2024 redovisas 33 avslutade personer\./);
    expect(exitsIn(false)).not.toMatch(/person/);
  });
});

describe('a template of an earlier version', () => {
  it('is nobody’s own, and one that the user has changed is kept', () => {
    const sheet = planOf(runOn(T1).plans, 'text');
    const earlier =
      'Under {uppföljningens period} avslutades {avslut} insatser. Av dem ledde {lösningar} ({andel lösningar}) till en långsiktig lösning: {arbete} till arbete ({andel arbete} av lösningarna) och {studier} till studier ({andel studier}).';
    const row = sheet.cells.find(({ content }) => content.kind === 'text' && content.text === 'Resultat: avslut')!.row;
    expect(readTemplates(gridOfPlan(sheet, { [`C${row + 1}`]: earlier }))).toEqual([]);
    expect(readTemplates(gridOfPlan(sheet, { [`C${row + 1}`]: `${earlier} Mer.` }))).toHaveLength(1);
  });
});

describe('the words of an earlier version in the place of a paragraph that has nothing to tell', () => {
  it('are known as Tertial’s own in a sheet whose headings are no longer as they were', () => {
    const sheet = planOf(runOn(T1).plans, 'text');
    const cellsWith = (text: string) =>
      sheet.cells.filter(({ content }) => content.kind === 'text' && content.text === text);
    const left = cellsWith('Underlag saknas, så stycket är inte med i texten.');
    expect(left.length).toBeGreaterThan(0);
    const own = sheet.cells.find(({ content }) => content.kind === 'text' && content.text === 'Eget stycke 1')!.row;
    const [heading] = cellsWith('Text');
    const edited = (words: string) =>
      gridOfPlan(sheet, {
        ...Object.fromEntries(left.map(({ row }) => [`B${row + 1}`, words])),
        [`B${heading!.row + 1}`]: 'Brödtext',
        [`C${own + 1}`]: 'Tack till alla.',
      });
    const kept = [{ key: 'eget 1', template: 'Tack till alla.' }];
    expect(readTemplates(edited('Stycket utelämnas: arbetsboken har inget att berätta om det.'))).toEqual(kept);
    expect(readTemplates(edited('Något som någon annan har skrivit.'))).toEqual([]);
  });
});
