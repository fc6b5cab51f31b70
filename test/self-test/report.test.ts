import { describe, expect, it } from '@jest/globals';
import { reportSummary } from '../../src/self-test/page/report-summary';
import type { ProbeAnswer, Report, RoadStep, Verdict } from '../../src/self-test/report/report';
import { reportFileName } from '../../src/self-test/report/report';
import { surroundings } from '../../src/self-test/report/surroundings';
import { SURROUNDINGS } from './run-on-host';

const answer = (verdict: Verdict): ProbeAnswer => ({ id: verdict, verdict, seen: 1, expected: [1], ms: 1 });
const step = (name: RoadStep['step'], counts: RoadStep['counts']): RoadStep => ({
  ...{ step: name, counts, ms: 1, messages: 1, mismatches: [] },
});
const report = (changed: Partial<Report> = {}): Report => ({
  ...{ ...SURROUNDINGS, date: '2026-11-27', left: [] },
  probes: [answer('agrees'), answer('agrees'), answer('collected'), answer('missing')],
  road: [step('write', { sheets: 11 }), step('verify', { formulas: 40 }), step('verifyAgain', { formulas: 40 })],
  ...changed,
});

describe('the summary of a report', () => {
  it('counts the answers that something is expected of, and what was written', () => {
    expect(reportSummary(report())).toBe(
      '2 av 2 svar är de väntade. Inget svar avviker. Exemplet skrevs på 11 blad med 40 formler, två gånger. Allt lästes tillbaka som det skrevs.',
    );
  });

  it('says how much differs, and what is left', () => {
    const road = [step('write', { sheets: 2 }), step('verify', { formulas: 3, mismatches: 2 })];
    const probes = [answer('agrees'), answer('differs')];
    expect(reportSummary(report({ probes, road, left: ['Självtest marker'] }))).toBe(
      '1 av 2 svar är de väntade. Ett svar avviker. Exemplet skrevs på 2 blad med 3 formler, två gånger. 2 celler lästes inte tillbaka som de skrevs. Det här kunde inte tas bort; stäng arbetsboken utan att spara: Självtest marker.',
    );
  });
});

describe('which Excel it is', () => {
  const office = (highest: number) =>
    ({
      ...{ diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.1.2' }, displayLanguage: 'sv-SE' },
      ...{ contentLanguage: 'en-US', document: { url: 'C:\\hemligt.xlsx' } },
      requirements: { isSetSupported: (_: string, set = '') => Number(set.slice(2)) <= highest },
    }) as unknown as Office.Context;

  it('is what Office states, and nothing of the document', () => {
    expect(surroundings(office(13), 'agent')).toEqual({
      ...{ host: 'Excel', platform: 'PC', version: '16.0.1.2', displayLanguage: 'sv-SE', contentLanguage: 'en-US' },
      ...{ excelApi: '1.13', userAgent: 'agent' },
    });
    expect(surroundings(office(0), '').excelApi).toBe('');
  });

  it('gives a report its name, without signs that a file cannot have', () => {
    expect(reportFileName({ ...SURROUNDINGS, platform: 'PC', version: '16.0/../1' })).toBe('PC-16.0..1-sv-SE.json');
  });
});
