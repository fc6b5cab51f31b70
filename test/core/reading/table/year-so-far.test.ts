import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';

type Column = readonly [number | null, string | null, number | null, number | null];

/** Year, basis, and the year and months so far, of each column under a title and headings. */
function columnsUnder(title: string, headings: readonly string[]): Column[] {
  const amounts = (amount: number) => headings.map(() => amount);
  const sheet = sheetOf('Blad1', [
    [title],
    [],
    ['tkr', ...headings],
    ['Försäkringskassan', ...amounts(500)],
    ['Regionen', ...amounts(250)],
    ['Summa intäkter', ...amounts(750)],
    ['Löner', ...amounts(600)],
    ['Lokaler', ...amounts(50)],
    ['Summa kostnader', ...amounts(650)],
    ['Årets resultat', ...amounts(100)],
  ]);
  const [budget] = ofKind(readDocuments([sheet.grid()]).documents, 'budget');
  return budget!.columns.map(({ year, basis, soFar }): Column => {
    return [year, basis, soFar?.year ?? null, soFar?.months ?? null];
  });
}

describe('columns for a part of a year', () => {
  it('are distinguished from those of the year, and take the year of the budget beside them', () => {
    expect(columnsUnder('Uppföljning', ['Utfall jan-apr', 'Budget 2021', 'Budget period', 'Prognos'])).toEqual([
      [null, 'outturn', 2021, 4],
      [2021, 'budget', null, null],
      [null, 'budget', 2021, null],
      [2021, 'forecast', null, null],
    ]);
  });

  it('take the year and the months of the title where their headings are silent', () => {
    expect(columnsUnder('Tertialrapport 2 2021', ['Utfall', 'Budget', 'Prognos'])).toEqual([
      [null, 'outturn', 2021, 8],
      [2021, 'budget', null, null],
      [2021, 'forecast', 2021, 8],
    ]);
  });

  it('are not those of a year that the heading says is another', () => {
    expect(columnsUnder('Tertialrapport 2 2021', ['Utfall 2020', 'Budget 2021'])).toEqual([
      [2020, 'outturn', null, null],
      [2021, 'budget', null, null],
    ]);
  });

  it('make a forecast one for the whole year, made when they had passed', () => {
    expect(columnsUnder('År 2021', ['Budget 2021', 'Prognos T1', 'Prognos T2'])).toEqual([
      [2021, 'budget', null, null],
      [2021, 'forecast', 2021, 4],
      [2021, 'forecast', 2021, 8],
    ]);
  });

  it('that do not begin in January are no year so far', () => {
    expect(columnsUnder('År 2021', ['Budget 2021', 'Utfall maj-aug'])[1]).toEqual([null, 'outturn', null, null]);
  });
});
