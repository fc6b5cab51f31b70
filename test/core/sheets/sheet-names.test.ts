import { describe, expect, it } from '@jest/globals';
import type { SheetKey } from '../../../src/core/port/sheet-plan';
import { sheetNames } from '../../../src/core/sheets/sheet-names';
import { gridOf } from './grid-fixture';

function sheet(name: string, marker: SheetKey | null = null) {
  return { grid: gridOf(name, {}), marker };
}

describe('the names of the sheets', () => {
  it('are the product’s own in a workbook without them', () => {
    expect(sheetNames([sheet('Budget')])).toEqual({
      report: 'Tertial Rapport',
      overview: 'Tertial Översikt',
      memberShares: 'Tertial Medlemsandelar',
      equity: 'Tertial Eget kapital',
      forecast: 'Tertial Prognos',
      scenarios: 'Tertial Scenarier',
      followUp: 'Tertial Uppföljning',
      followUpPublic: 'Tertial Uppföljning publik',
      activities: 'Tertial Insatser',
      requests: 'Tertial Äskanden',
      financing: 'Tertial Finansiering',
      views: 'Tertial Verksamheter',
      requisitions: 'Tertial Attest',
      yearPlan: 'Tertial Årshjul',
      controlPlan: 'Tertial Internkontroll',
      effectGoals: 'Tertial Effektmål',
      surveys: 'Tertial Enkäter',
      socialBudget: 'Tertial Social budget',
      peers: 'Tertial Jämförelse',
      statements: 'Tertial Årsredovisning',
      text: 'Tertial Rapporttext',
      findings: 'Tertial Kontroller',
    });
  });

  it('are as the user has renamed them', () => {
    expect(sheetNames([sheet('Mitt kapital', 'equity')]).equity).toBe('Mitt kapital');
  });

  it('leave a sheet of the user’s with the same name alone, whatever its case', () => {
    expect(sheetNames([sheet('tertial ÖVERSIKT'), sheet('Tertial Översikt 2')]).overview).toBe('Tertial Översikt 3');
    expect(sheetNames([sheet('Budget')], ['tertial översikt']).overview).toBe('Tertial Översikt 2');
  });
});
