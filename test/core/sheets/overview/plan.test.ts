import { describe, expect, it } from '@jest/globals';
import { parseRange } from '../../../../src/core/cells/address';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { draw } from '../../audit/sheet-picture';
import { computed } from '../../calculation/computed';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import { cellAt, findingAt } from '../plain-finding';
import { NOTHING_COMPUTED } from '../nothing';

const BUDGET = draw(`
Ekonomi, belopp i tkr
                          | Andel | Budget 2019
Intäkter
Försäkringskassan         |       | 5725
Region Sjö                |       | 2863
Storby kommun             | 50%   | 1431
Lillby kommun             | 50%   | 1431
Summa intäkter            |       | 11540
Summa kostnader           |       | 13830
Årets resultat            |       | -2290
Ingående eget kapital     |       | 3100
`);

function textsIn(plan: SheetPlan): string[] {
  return plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
}

function formulasIn(plan: SheetPlan): string[] {
  return plan.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
}

function wholeReport() {
  const grids = [BUDGET];
  const findings = [
    findingAt('Budget', 'C8'),
    findingAt('Budget', 'C9', { causedBy: cellAt('Budget', 'C8') }),
    findingAt('Budget', 'C10', {
      severity: 'info',
      published: '12',
      expected: null,
      difference: null,
    }),
  ];
  const notChecked = [{ sheet: 'Anteckningar', range: 'A1:B7', reason: 'Bladet har ingen tabell med belopp per år.' }];
  const { memberShares, equity } = computed(grids);
  const plans = reportOf({
    ...{ grids, findings, notChecked, documents: readDocuments(grids).documents },
    results: { ...NOTHING_COMPUTED, memberShares, equity },
  });
  return { plans, grids, overview: planOf(plans, 'overview') };
}

describe('the overview', () => {
  it('leads its key figures to the other sheets, one row for a year', () => {
    const { plans, grids, overview } = wholeReport();
    expectFormulasToHold(plans, grids);
    expect(formulasIn(overview)).toContain("'Tertial Eget kapital'!B14");
    expect(formulasIn(overview).filter((formula) => formula.startsWith("'Tertial"))).toHaveLength(8);
  });

  it('counts the findings live', () => {
    const { overview } = wholeReport();
    const counts = overview.cells.flatMap(({ content }) =>
      content.kind === 'formula' && content.formula.startsWith('COUNT') ? [content] : [],
    );
    expect(counts[0]).toMatchObject({ formula: 'COUNTIF(\'Tertial Kontroller\'!$A$5:$A$7,"Fel")' });
    expect(counts.map(({ value }) => value.toString())).toEqual([
      '2',
      '2',
      '0',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
      '1',
      '0',
      '0',
    ]);
    expect(textsIn(overview)).toContain('1 av dem följer av ett annat fel och försvinner med det.');
  });

  it('is a map: the other sheets as links, what was read, tested and not, then rules, and the fingerprint last', () => {
    const { plans, overview } = wholeReport();
    const links = overview.cells.flatMap(({ link }) => (link?.isOptional ? [link.sheet] : []));
    expect(links).toEqual(plans.filter(({ key }) => key !== 'overview').map(({ name }) => name));
    const sections = overview.cells.flatMap(({ style, content }) =>
      style === 'section' && content.kind === 'text' ? [content.text] : [],
    );
    expect(sections).toEqual([
      'Tertials blad',
      'Vad som lästes',
      'Så mycket kunde prövas',
      'Kontroller',
      'Inte prövat',
      'Nyckeltal',
      'Regler som har använts',
      'Underlagets fingeravtryck',
    ]);
  });

  it('says what was read, what was not checked, and why', () => {
    const texts = textsIn(wholeReport().overview);
    expect(texts.join(' ')).toContain(
      'Budget eller utfall. ”Ekonomi, belopp i tkr”: 9 rader. Kolumner: B Andel (andel), C 2019 Budget. Enheten står i titeln.',
    );
    expect(texts).toContain('Bladet har ingen tabell med belopp per år.');
  });

  it('says when there is nothing', () => {
    const overview = planOf(reportOf({}), 'overview');
    expect(textsIn(overview)).toEqual(
      expect.arrayContaining([
        'Inget i arbetsboken kunde prövas.',
        'Alla tabeller som hittades lästes. Arbetsboken har inga belopp som kan prövas mot varandra.',
      ]),
    );
    expectFormulasToHold([overview], []);
  });

  it('shows of each table how much could be tested, and adds it up', () => {
    const range = (text: string) => parseRange(text)!;
    const coverage = [
      {
        ...{ sheet: 'Budget', amounts: 10, proven: 7 },
        tables: [
          { range: range('A3:C11'), relations: 3, amounts: 8, proven: 7 },
          { range: range('F3:F4'), relations: 0, amounts: 2, proven: 0 },
        ],
      },
      { sheet: 'Anteckningar', amounts: 0, proven: 0, tables: [] },
    ];
    const plan = planOf(reportOf({ grids: [BUDGET], coverage }), 'overview');
    expectFormulasToHold([plan], [BUDGET]);
    expect(textsIn(plan)).toEqual(
      expect.arrayContaining(['7 av 10 belopp ingår i minst en bevisad summa.', 'A3:C11', 'F3:F4']),
    );
    const values = plan.cells.flatMap(({ content }) =>
      content.kind === 'formula' && /^(SUM|IF)\(/.test(content.formula) ? [content.value.toString()] : [],
    );
    expect(values.slice(-5)).toEqual(['0.875', '0', '10', '7', '0.7']);
  });

  it('never claims that all is well where amounts were not tested', () => {
    const coverage = [{ sheet: 'Budget', amounts: 10, proven: 0, tables: [] }];
    const texts = reportOf({ grids: [BUDGET], coverage })
      .flatMap(textsIn)
      .join('\n');
    expect(texts).not.toMatch(/inga fel|inga avvikelser|allt som hittades kunde/i);
    expect(texts).toContain('Inget belopp kunde prövas: 0 av 10 ingår i en bevisad summa.');
  });

  it('has no two cells in one place', () => {
    for (const plan of wholeReport().plans) {
      const places = plan.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('uses only functions that every spreadsheet program knows', () => {
    const { plans } = wholeReport();
    const names = plans
      .flatMap(formulasIn)
      .flatMap((formula) => formula.replace(/'[^']*'!|"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []);
    const allowed = [
      'SUM',
      'SUMPRODUCT',
      'COUNTIF',
      'COUNTIFS',
      'ROUND',
      'INT',
      'INDEX',
      'MATCH',
      'IF',
      'MIN',
      'MAX',
      'ABS',
      'AND',
      'OR',
      'RANK',
      'SUMIFS',
      ...['ISNUMBER', 'MOD', 'RIGHT', 'MID'],
    ];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});
