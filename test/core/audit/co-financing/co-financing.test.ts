import { describe, expect, it } from '@jest/globals';
import { coFinancingResult } from '../../../../src/core/calculation/co-financing/co-financing-result';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { project, PROJECT_BY_YEARS, PROJECT_TURNED } from '../../../samples/financing/tables';
import { audited, notChecked as allNotChecked } from '../audited';

const gridOf = (rows: Rows) => sheetOf('Projekt', rows).grid();
const found = (rows: Rows) => audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);
const after = (changes: Changes) => found(project(changes));
const notChecked = (rows: Rows) =>
  allNotChecked(gridOf(rows))
    .map(({ reason }) => reason)
    .join(' ');
const SHORT = 'warning coFinancingShort B6';

function columnsOf(rows: Rows, settings = DEFAULT_SETTINGS.coFinancing) {
  const [document] = ofKind(readDocuments([gridOf(rows)]).documents, 'coFinancing');
  return coFinancingResult(document!, settings).columns;
}

describe('how a project is paid for', () => {
  it('is counted to its degree and to what is lacking, at the same total and with the same support', () => {
    const [column] = columnsOf(project());
    expect(column!.degree!.toNumber()).toBe(0.52);
    // 55 % of 5 000 000 is 2 750 000; 2 400 000 is 45 % of 5 333 333, of which 2 933 333 is public.
    expect(column!.need!.atTotal.toNumber()).toBe(150_000);
    expect(column!.need!.withSupport.toDecimalPlaces(2).toNumber()).toBe(333_333.33);
    expect(column!.need!.mostSupport.toDecimalPlaces(2).toNumber()).toBe(2_127_272.73);
  });

  it('divides what the förbund gives among those who share it and the years', () => {
    const [column] = columnsOf(project(), { associations: 2, firstYear: 2031, years: 2 });
    expect([column!.own!.perYear.toNumber(), column!.own!.years]).toEqual([200_000, [2031, 2032]]);
    expect(columnsOf(PROJECT_TURNED)[0]!.own).toBeNull();
  });

  it('is read in other forms too', () => {
    const [first, second] = columnsOf(PROJECT_BY_YEARS);
    expect([first!.heading, first!.degree!.toNumber(), first!.need!.atTotal.toNumber()]).toEqual(['2031', 0.6, 0]);
    expect([second!.degree!.toNumber(), second!.need!.atTotal.toNumber()]).toEqual([0.5, 60]);
    const asText = PROJECT_BY_YEARS.map((row) => (row[1] === 400 ? [row[0]!, '400 tkr', 600] : row));
    expect(columnsOf(asText)[0]!.support.toNumber()).toBe(400);
    expect(columnsOf(PROJECT_TURNED).map(({ degree }) => degree!.toNumber())).toEqual([0.55]);
  });

  it('is reported where the public part is too small, and nowhere else where all holds', () => {
    expect(after({})).toEqual([SHORT]);
    expect(after({ '12,1': 0.52 })).toEqual([]);
    expect(found(PROJECT_BY_YEARS)).toEqual(['warning coFinancingShort C4']);
    expect(found(PROJECT_TURNED)).toEqual([]);
    expect(audited(gridOf(project()))[0]!.message.replaceAll('\u00a0', ' ')).toBe(
      'Medfinansieringen är 52,00 % och kravet 55,00 %. Det fattas 150 000 kr vid samma totala finansiering, eller 333 333 kr om stödet ska behållas.',
    );
  });

  it('is reported where a part does not add up', () => {
    expect(after({ '5,1': 6_200_000 })).toContain('error sum B6');
    expect(after({ '3,1': 3_050_000 })).toContain('error sum B4');
    expect(after({ '8,1': 310_000 }).some((each) => /sum B(?:8|9)$/.test(each))).toBe(true);
  });

  it('has a degree that is compared with its amounts to the last digit', () => {
    const withDegree = (degree: number): Rows => [...project().slice(0, 12), ['Medfinansieringsgrad', degree]];
    expect(found(withDegree(0.52))).toEqual([]);
    expect(found(withDegree(52))).toEqual([]);
    expect(found(withDegree(0.54))).toEqual(['warning coFinancingDegree B13']);
  });

  it('is said not to be checked against a requirement that nobody has stated', () => {
    const without: Rows = [...project().slice(0, 12), ['Medfinansieringsgrad', 0.52]];
    expect(notChecked(without)).toContain('Vilken medfinansiering som krävs framgår inte');
    expect(notChecked(project())).not.toContain('krävs');
  });

  it('is no budget that has support and co-financing among its lines', () => {
    const budget: Rows = [
      ['Budget 2031 (tkr)', 'Budget 2031'],
      ['ESF-medel', 400],
      ['Offentlig medfinansiering', 500],
      ['Kontant medfinansiering', 100],
      ['Summa intäkter', 1000],
      ['Personal', 900],
      ['Summa kostnader', 900],
      ['Årets resultat', 100],
    ];
    expect(readDocuments([gridOf(budget)]).documents.map(({ kind }) => kind)).toEqual(['budget']);
  });
});
