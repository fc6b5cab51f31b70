import { describe, expect, it } from '@jest/globals';
import { randomBudget, recalculateGrids } from '../../../samples/budgets/budget';
import { seeds } from '../../../samples/seeds';
import { audited } from '../audited';
import { draw } from '../sheet-picture';

const MAIN = `
Budget i tkr            | Utfall 2022 | Budget 2023 | Budget 2024 | Budget 2025
Kostnader
Beslutade insatser      | 8417        | 9230        | 10100       | 400
Ej beslutade insatser   | 0           | 0           | 300         | 9900
Summa insatser          | 8417        | 9230        | 10400       | 10300
Styrelse                | 190         | 195         | 200         | 205
Kansli                  | 1510        | 1533        | 1600        | 1650
Summa kansli            | 1700        | 1728        | 1800        | 1855
Summa kostnader         | 10117       | 10958       | 12200       | 12155
`;
const APPENDIX = `
Insatser i tkr          | Utfall 2022 | Budget 2023 | Budget 2024 | Budget 2025
I01UNG Ungdomsteamet    | 3417        | 4130        | 5000        | 5100
I02VUX Vuxenteamet      | 5000        | 5100        | 5400        | 5200
Summa insatskostnader   | 8417        | 9230        | 10400       | 10300
`;
const views = (main: Record<string, string>, appendix: Record<string, string> = {}) =>
  audited(draw(MAIN, main, 'Budget'), draw(APPENDIX, appendix, 'Insatser')).filter(
    ({ rule }) => rule === 'viewsDiffer',
  );
/** The appendix with 120 more for 2024. */
const CHANGED = { D2: '5120', D4: '10520' };

describe('two tables with the same sum', () => {
  it('have no findings where they agree', () => {
    expect(views({})).toEqual([]);
  });

  it('are reported with both cells where they agree in some years only', () => {
    expect(views({}, CHANGED)).toMatchObject([
      {
        ...{ at: 'D5', severity: 'warning', published: 10400, expected: 10520, difference: -120, parts: ['1 D4'] },
        message:
          'Budget!D5 ”Summa insatser” är 10 400 tkr, men Insatser!D4 ”Summa insatskostnader” är 10 520: skillnad −120 tkr. ' +
          'De två är lika i Utfall 2022, Budget 2023 och Budget 2025, så bladen bör visa samma sak.',
      },
    ]);
    expect(audited(draw(MAIN), draw(APPENDIX, CHANGED, 'Insatser')).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });

  it('are compared where a table calls the other its appendix, though no year agrees', () => {
    const apart = { B2: '3517', B4: '8517', C2: '4230', C4: '9330', D2: '5120', D4: '10520', E2: '5000', E4: '10200' };
    expect(views({}, apart)).toEqual([]);
    const main = draw(MAIN, { A3: 'Beslutade insatser, se bilaga' }, 'Budget');
    const found = audited(main, draw(APPENDIX, apart, 'Bilaga insatser')).filter(({ rule }) => rule === 'viewsDiffer');
    expect(found.map(({ at, difference }) => [at, difference])).toEqual([
      ['B5', -100],
      ['C5', -100],
      ['D5', -120],
      ['E5', 100],
    ]);
    expect(found[0]!.message).toContain('Bladet Bilaga insatser är bilagan som raden hänvisar till');
  });

  it('are not the same where a line that only one of them takes in is the whole difference', () => {
    const grants = `
Belopp i tkr      | Budget 2023 | Budget 2024 | Budget 2025
Intäkter
Försäkringskassan | 5725        | 5913        | 6021
Region Fjäll      | 2863        | 2957        | 3011
Sundby kommun     | 2862        | 2956        | 3010
Lönebidrag        |             |             | 77
Summa intäkter    | 11450       | 11826       | 12119
`;
    const paid = `
Medlemmar i tkr   | Budget 2023 | Budget 2024 | Budget 2025
Staten            | 5725        | 5913        | 6021
Övriga            | 5725        | 5913        | 6021
Summa             | 11450       | 11826       | 12042
`;
    expect(audited(draw(grants), draw(paid, {}, 'Medlemmar')).filter(({ rule }) => rule === 'viewsDiffer')).toEqual([]);
  });

  it('are no views of each other where they are tables of sister units, or of different kinds', () => {
    const unit = (name: string, changes: Record<string, string> = {}) => draw(APPENDIX, changes, name);
    expect(audited(unit('Norr'), unit('Söder', CHANGED)).filter(({ rule }) => rule === 'viewsDiffer')).toEqual([]);
    expect(views({}, { ...CHANGED, D1: 'Utfall 2024' })).toEqual([]);
  });

  it('give one cause where another sum of the table differs by the same', () => {
    const all = `
Allt i tkr     | Utfall 2022 | Budget 2023 | Budget 2024 | Budget 2025
Insatser       | 8417        | 9230        | 10520       | 10300
Administration | 1700        | 1728        | 1800        | 1855
Totalt         | 10117       | 10958       | 12320       | 12155
`;
    const found = audited(draw(MAIN), draw(APPENDIX, CHANGED, 'Insatser'), draw(all, {}, 'Allt'));
    expect(found.map(({ at, causedBy, expected }) => [at, causedBy, expected])).toEqual([
      ['D5', null, 10520],
      ['D9', 'D5', null],
    ]);
  });

  it('agree in different units by their printed digits, and not within a whole unit', () => {
    const inThousands = (amounts: string) => `
Insatser i mkr          | Utfall 2022 | Budget 2023 | Budget 2024 | Budget 2025
Ungdomar                | 3,417       | 4,130       | 5,000       | 5,100
Vuxna                   | 5,000       | 5,100       | 5,400       | 5,200
Summa insatskostnader   ${amounts}
`;
    const found = (amounts: string) =>
      audited(draw(MAIN, {}, 'Budget'), draw(inThousands(amounts), {}, 'Insatser')).filter(
        ({ rule }) => rule === 'viewsDiffer',
      );
    expect(found('| 8,417       | 9,230       | 10,400      | 10,300')).toEqual([]);
    expect(found('| 8,417       | 9,230       | 10,520      | 10,300').map(({ at }) => at)).toEqual(['D5']);
    // In no year the same: nothing shows that they are one sum.
    expect(found('| 8,917       | 9,730       | 10,900      | 10,800')).toEqual([]);
  });

  it('are not taken for each other among many budgets that have nothing in common', () => {
    const grids = seeds({ few: 50, all: 100 }).map((seed) => ({
      ...randomBudget(seed).printed.paper.grid(),
      name: `Blad ${seed}`,
    }));
    const { findings } = recalculateGrids(...grids);
    expect(findings.filter(({ rule }) => rule === 'viewsDiffer').map(({ message }) => message)).toEqual([]);
  });
});
