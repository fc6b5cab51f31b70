import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../../../../src/core/audit/proof/sheet-evidence';
import { finish } from '../../../../src/core/pace/steps';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { draw } from '../sheet-picture';
import { COSTS } from './equations';

const BUDGET = `
Belopp i tkr       | Budget 2021 | Budget 2022
Försäkringskassan  | 2000        | 2200
Region Norr        | 1000        | 1100
Kommunen           | 1000        | 1100
Summa intäkter     | 4000        | 4400
Personal           | 3900        | 4300
Summa kostnader    | 3900        | 4300
Årets resultat     | 100         | 100
`;

describe('what is known of a sheet beside its figures', () => {
  it('is the unit and the contributions that were read of it', () => {
    const grid = draw(BUDGET);
    const [sheet] = finish(evidenceOf([grid], readDocuments([grid]).documents));
    expect(sheet).toMatchObject({ unit: 'tkr', hasOwnAudit: false });
    expect([...sheet!.contributions]).toContain('Budget!1,1');
    expect([...sheet!.contributions]).not.toContain('Budget!4,1');
  });

  it('is that no unit is known where nothing was read', () => {
    const [sheet] = finish(evidenceOf([draw(COSTS)], []));
    expect(sheet?.unit).toBe('antal');
  });
});
