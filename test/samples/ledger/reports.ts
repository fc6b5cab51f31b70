import type { CellValue } from '../../../src/core/cells/cell';

type Changes = Readonly<Record<string, CellValue>>;
type Rows = readonly (readonly CellValue[])[];

/** The rows with cells changed by row and column. */
function changed(rows: CellValue[][], changes: Changes): Rows {
  for (const [place, value] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows[row]![column] = value;
  }
  return rows;
}

/** A ledger's balance report, in kronor, equity and liabilities negative; it holds. */
export function balanceReport(changes: Changes = {}): Rows {
  return changed(
    [
      ['Balansrapport 2024-04-30'],
      [],
      ['Konto', 'Benämning', 'Ing balans', 'Period', 'Utg balans'],
      [null, 'Tillgångar'],
      [1510, 'Kundfordringar', 100_000, -20_000, 80_000],
      [1610, 'Övriga fordringar', 50_000, 0, 50_000],
      [null, 'Summa omsättningstillgångar', 150_000, -20_000, 130_000],
      [1930, 'Bank', 2_850_000, 153_000, 3_003_000],
      [null, 'Summa tillgångar', 3_000_000, 133_000, 3_133_000],
      [null, 'Eget kapital och skulder'],
      [2010, 'Balanserat resultat', -2_010_000, 0, -2_010_000],
      [2019, 'Årets resultat', 0, -153_000, -153_000],
      [null, 'Summa eget kapital', -2_010_000, -153_000, -2_163_000],
      [2440, 'Leverantörsskulder', -990_000, 20_000, -970_000],
      [null, 'Summa kortfristiga skulder', -990_000, 20_000, -970_000],
      [null, 'Summa skulder', -990_000, 20_000, -970_000],
      [null, 'Summa eget kapital och skulder', -3_000_000, -133_000, -3_133_000],
    ],
    changes,
  );
}

/** The result report of the same period, income negative. */
export function resultReport(changes: Changes = {}): Rows {
  return changed(
    [
      ['Resultatrapport 2024-01-01 - 2024-04-30'],
      [],
      ['Konto', 'Benämning', 'Utfall jan-apr', 'Budget helår', 'Prognos', 'Avvikelse'],
      [null, 'Verksamhetens intäkter'],
      [3010, 'Bidrag Försäkringskassan', -1_866_000, -5_600_000, -5_600_000, 0],
      [3020, 'Bidrag Regionen', -933_000, -2_800_000, -2_800_000, 0],
      [3030, 'Bidrag kommuner', -934_000, -2_800_000, -2_800_000, 0],
      [null, 'Summa intäkter', -3_733_000, -11_200_000, -11_200_000, 0],
      [null, 'Verksamhetens kostnader'],
      [4010, 'Köp av verksamhet', 2_900_000, 9_000_000, 8_900_000, 100_000],
      [5010, 'Lokalhyra', 60_000, 200_000, 190_000, 10_000],
      [7010, 'Löner', 620_000, 2_000_000, 1_950_000, 50_000],
      [null, 'Summa kostnader', 3_580_000, 11_200_000, 11_040_000, 160_000],
      [null, 'Årets resultat', -153_000, 0, -160_000, 160_000],
    ],
    changes,
  );
}
