import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { fingerprint } from '../../../../src/core/sheets/overview/fingerprint';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { gridOf } from '../grid-fixture';

const RANGE = { first: { row: 0, column: 0 }, last: { row: 1, column: 1 } };
const DOCUMENTS = [
  {
    kind: 'members' as const,
    sheet: 'Andelar',
    range: RANGE,
    title: null,
    measure: 'share' as const,
    labelColumn: 0,
    columns: [],
    members: [],
    totalRow: null,
  },
];

function printOf(cells: Record<string, CellValue>): string {
  return fingerprint(DOCUMENTS, new Map([['Andelar', gridOf('Andelar', cells)]]));
}

describe('the fingerprint of the inputs', () => {
  it('is the SHA-256 of the cells that were read', () => {
    const text = '"Andelar"\nA1\t"Storby"\tnull\nB1\t0.5\tnull\n';
    expect(printOf({ A1: 'Storby', B1: 0.5 })).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it.each<[string, Record<string, CellValue>]>([
    ['a value', { A1: 'Storby', B1: 0.6 }],
    ['a number to text', { A1: 'Storby', B1: '0.5' }],
    ['the place of a value', { A1: 'Storby', B2: 0.5 }],
  ])('changes with %s', (_, cells) => {
    expect(printOf(cells)).not.toBe(printOf({ A1: 'Storby', B1: 0.5 }));
  });

  it('is the same whatever is outside the tables', () => {
    expect(printOf({ A1: 'Storby', C9: 'anteckning' })).toBe(printOf({ A1: 'Storby' }));
  });

  it('of a participant list holds its days and words, never its persons', () => {
    const headings = ['Personnummer', 'Kön', 'Insats', 'Startdatum', 'Slutdatum', 'Avslutskod'];
    const listPrint = (cells: Record<string, CellValue> = {}) => {
      const row = ['person 1', 'K', 'Norr', '2024-01-10', '2024-03-01', 1];
      const all = [headings, row, row].flatMap((each, at) =>
        each.map((value, column): [string, CellValue] => [`${'ABCDEF'[column]}${at + 1}`, value]),
      );
      const grid = gridOf('Lista', { ...Object.fromEntries(all), ...cells });
      return fingerprint(readDocuments([grid]).documents, new Map([['Lista', grid]]));
    };
    expect(listPrint({ A3: 'person 2' })).toBe(listPrint());
    const changes = [{ E3: '2024-03-02' }, { B2: 'M' }, { C2: 'Söder' }, { F3: 2 }];
    expect(new Set([...changes.map(listPrint), listPrint()]).size).toBe(5);
  });
});
