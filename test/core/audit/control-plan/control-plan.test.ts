import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../../src/core/cells/grid';
import { calculate } from '../../../../src/core/calculation/calculate';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { controlFrequency, tertialNamed } from '../../../../src/core/reading/control-plan/control-frequency';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { controlEvidence } from '../../../../src/core/summary/control-evidence';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { turned } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { goalsInText } from '../../../samples/follow-up/goals';
import { EXPORTED, OWN } from '../../../samples/support/tables';
import { draw } from '../sheet-picture';
import { controlPlan, CONTROLS_IN_NUMBERS } from '../../../samples/control/tables';
import { audited, notChecked } from '../audited';

const gridOf = (rows: Rows) => sheetOf('Kontroll', rows).grid();
const found = (changes: Changes) =>
  audited(gridOf(controlPlan(changes))).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);

function read(...sheets: readonly Rows[]) {
  const { documents } = readDocuments(sheets.map((rows, index) => sheetOf(`Blad ${index}`, rows).grid()));
  return { documents, results: calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }) };
}

const gradesOf = (rows: Rows) =>
  read(rows).results.controlPlans[0]!.controls.map(({ line, score }) => [line.consequence, line.likelihood, score]);

describe('a plan of internal control', () => {
  it('is read with grades in any spelling, areas and how often each control is made', () => {
    const [plan] = read(controlPlan()).results.controlPlans;
    expect(gradesOf(controlPlan())).toEqual([
      ...[
        [3, 1, 3],
        [2, 2, 4],
        [4, 3, 12],
        [5, 4, 20],
        [3, 3, 9],
        [2, 3, 6],
      ],
    ]);
    expect(plan!.controls.map(({ line }) => line.area)).toEqual([
      ...['Styrning', 'Styrning', 'Styrning', 'Ekonomi', 'Ekonomi', 'Ekonomi'],
    ]);
    expect(plan).toMatchObject({ highest: 20, scheduled: 11, ongoing: 1 });
  });

  it('falls due evenly, the odd times late, and once a year where the plan names a month', () => {
    const [plan] = read(controlPlan()).results.controlPlans;
    expect(plan!.controls.map(({ due }) => due)).toEqual([
      ...[[0, 0, 1], null, [1, 1, 1], [1, 1, 2], [0, 1, 1], [1, 0, 0]],
    ]);
    expect(plan!.due).toEqual([3, 3, 5]);
  });

  it('counts the controls of each pair of grades', () => {
    const [plan] = read(controlPlan({ '3,5': 'möjlig' })).results.controlPlans;
    expect(plan!.matrix).toContainEqual({ consequence: 3, likelihood: 3, count: 2 });
    expect(plan!.matrix.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  it('is read alike with numbers on a scale of four, in other columns, and with controls as columns', () => {
    const expected = [
      [4, 4, 16],
      [2, 3, 6],
      [3, 1, 3],
    ];
    expect(gradesOf(CONTROLS_IN_NUMBERS)).toEqual(expected);
    expect(gradesOf(turned(CONTROLS_IN_NUMBERS))).toEqual(expected);
    const [plan] = read(CONTROLS_IN_NUMBERS).results.controlPlans;
    expect(plan).toMatchObject({ document: { grades: 4 }, scheduled: 16, ongoing: 0, due: [5, 5, 6] });
  });

  it('takes low, middle and high alone for a scale of three', () => {
    const levels: Rows = [
      ['Risk', 'Kontrollmoment', 'Sannolikhet', 'Konsekvens'],
      ['Jäv', 'Deklaration', 'Låg', 'Hög'],
      ['Fel moms', 'Stickprov', 'Medel', 'Medel'],
    ];
    expect(gradesOf(levels)).toEqual([
      [3, 1, 3],
      [2, 2, 4],
    ]);
  });

  it('that holds gives nothing', () => {
    expect(found({})).toEqual([]);
  });

  it('is reported where a grade is off the scale, nobody is responsible or no frequency is stated', () => {
    expect(found({ '3,6': 'Rosa', '3,7': null })).toEqual(['warning gradeOutsideScale G4']);
    expect(found({ '4,2': null })).toEqual(['warning ownerMissing C5']);
    expect(found({ '5,3': 'efter hand' })).toEqual(['info frequencyUnread D6']);
    const five: Changes = { '3,0': 5 };
    const rows = CONTROLS_IN_NUMBERS.map((row, index) => (index === 3 ? [five['3,0'] ?? null, ...row.slice(1)] : row));
    expect(audited(gridOf(rows)).map(({ message }) => message)).toEqual([
      'Konsekvensen ”5” finns inte på skalan 1–4, så kontrollen saknar riskvärde.',
    ]);
  });

  const messages = (changes: Changes) => audited(gridOf(controlPlan(changes))).map(({ message }) => message);

  it('states which grade is none, and which cell is empty', () => {
    expect(messages({ '3,6': null, '3,7': null })).toEqual([
      'Konsekvensen är inte bedömd, så kontrollen saknar riskvärde.',
    ]);
    expect(messages({ '3,5': 'Blå', '3,7': null })).toEqual([
      'Sannolikheten ”Blå” finns inte på skalan 1–5, så kontrollen saknar riskvärde.',
    ]);
    expect(found({ '3,3': null })).toEqual(['warning frequencyUnread D4']);
    expect(messages({ '3,3': null })).toEqual(['Det står inte hur ofta kontrollen görs.']);
    expect(messages({ '5,3': 'efter hand' })).toEqual(['Av ”efter hand” framgår inte hur ofta kontrollen görs.']);
    const [published] = audited(gridOf(controlPlan({ '5,3': 'efter hand' })));
    expect(published?.published).toBe('efter hand');
  });

  it('takes several words that it does not know for steps of another scale', () => {
    const other: Changes = { '3,6': 'Rosa', '3,7': null, '4,6': 'Blå', '4,7': null };
    expect(found(other)).toEqual(['info gradeOutsideScale G4', 'info gradeOutsideScale G5']);
    expect(found({ ...other, '4,6': 'rosa 7' })).toEqual(['info gradeOutsideScale G4', 'warning gradeOutsideScale G5']);
    expect(found({ ...other, '4,6': 'Rosa' })).toEqual([
      'warning gradeOutsideScale G4',
      'warning gradeOutsideScale G5',
    ]);
    expect(found({ ...other, '5,6': null, '5,7': null })[2]).toBe('warning gradeOutsideScale G6');
  });

  it('judges no score where half of them, or one alone, are the product', () => {
    const others = { '3,7': 4, '5,7': 7, '6,7': 9 };
    expect(found(others)).toEqual([]);
    expect(notChecked(gridOf(controlPlan(others))).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Planens riskvärden är för det mesta inte/),
    ]);
    expect(found({ '3,7': 4, '5,7': 7 })).toEqual(['error riskScore H4', 'error riskScore H6']);
    expect(found({ '3,7': 4, '5,7': null, '6,7': null, '8,7': null })).toEqual(['error riskScore H4']);
    const blank = { '5,7': null, '6,7': null, '7,7': null, '8,7': null };
    expect(found({ ...blank, '4,7': 5 })).toEqual([]);
    expect(notChecked(gridOf(controlPlan()))).toEqual([]);
    expect(notChecked(gridOf(CONTROLS_IN_NUMBERS))).toEqual([]);
    const [wrong] = audited(gridOf(controlPlan({ '7,7': 12 })));
    expect(wrong?.parts).toEqual(['1 G8', '1 F8']);
  });

  it('says nothing of how often it is reported where that may be more than once a year, or the control is not', () => {
    expect(found({ '6,4': 'Delår och årsredovisning' })).toEqual([]);
    expect(found({ '3,3': 'två ggr/år' })).toEqual(['info reportedTooSeldom E4']);
    expect(found({ '3,3': 'löpande' })).toEqual([]);
    expect(found({ '3,3': 'varannan månad' })).toEqual(['info reportedTooSeldom E4']);
  });

  it('is reported where a control is reported once a year and made more often', () => {
    expect(found({ '6,4': 'I årsredovisningen' })).toEqual(['info reportedTooSeldom E7']);
  });

  it('is reported where a score is not the product, as the others are', () => {
    expect(audited(gridOf(controlPlan({ '7,7': 12 })))).toMatchObject([
      { rule: 'riskScore', at: 'H8', published: 12, expected: 9, difference: 3, severity: 'error' },
    ]);
    const sums = { '3,7': 4, '5,7': 7, '6,7': 9, '7,7': 6, '8,7': 5 };
    expect(found(sums)).toEqual([]);
  });

  it('is no list of activities, of goals or of risks without assessments', () => {
    const others: readonly Rows[] = [
      [
        ['Risk', 'Konsekvens', 'Sannolikhet', 'Ansvarig'],
        ['Lokalbrist', 'Verksamheten får flytta', 'Hyresavtalet går ut', 'Kansliet'],
      ],
      [
        ['Mål', 'Ansvarig', 'När', 'Budget'],
        ['Fler i arbete', 'Kansliet', 'Årligen', 200],
      ],
    ];
    for (const rows of others) expect(ofKind(read(rows).documents, 'controlPlan')).toEqual([]);
  });
});

describe('how often', () => {
  it.each<[string, number | string | null]>([
    ['1/ggr år', 1],
    ['en gång per år', 1],
    ['Åtta gånger', 8],
    ['tolv ggr', 12],
    ['2 x per månad', 24],
    ['2 ggr per år, i varje månadsrapport', 2],
    ['0 ggr', null],
    ['varje vecka', 52],
    ['Månadsvis', 12],
    ['varannan månad', 6],
    ['kvartalsvis', 4],
    ['varje tertial', 3],
    ['halvårsvis', 2],
    ['Årligen', 1],
    ['vartannat år', 'seldom'],
    ['en gång per mandatperiod', 1],
    ['dagligen', 'ongoing'],
    ['vid alla utbetalningar', 'ongoing'],
    ['vid behov', 'ongoing'],
    // A day and a word that begins as a number does are no times.
    ['senast 15/2', null],
    ['15/2 varje år', 1],
    ['enstaka stickprov', null],
    ['2 stickprov', null],
  ])('%s', (text, expected) => {
    const frequency = controlFrequency(text);
    expect(frequency?.kind === 'scheduled' ? frequency.times : (frequency?.kind ?? null)).toBe(expected);
  });

  it.each<[readonly string[], number | null]>([
    [['tertial 2'], 2],
    [['T3'], 3],
    [['i april'], 1],
    [['i maj'], 2],
    [['september och december'], 3],
    [['mars och november'], null],
    [['november', 'tertial 3'], 3],
    [['1 gång/år'], null],
    [['T4'], null],
  ])('%j names the tertial %s', (texts, expected) => {
    expect(tertialNamed(texts)).toBe(expected);
  });
});

describe('what a control can rest on', () => {
  const units = (name: string): Rows => [
    [name],
    ['Tertial 1 2031', 'Kvinnor', 'Män', 'Totalt'],
    ['Antal deltagare', 5, 7, 12],
    ['Antal avslutade', 2, 3, 5],
  ];
  const budget: Rows = [
    ['Budget 2031 (tkr)'],
    [null, 2031],
    ['Försäkringskassan', 2000],
    ['Regionen', 1000],
    ['Strandby kommun, 60 %', 600],
    ['Bergby kommun, 40 %', 400],
    ['Summa intäkter', 4000],
    ['Kansli', 1000],
    ['Strandby', 1500],
    ['Bergby', 1500],
    ['Summa kostnader', 4000],
    ['Årets resultat', 0],
  ];

  it('is which units have delivered, and the kommun that the budget pays for and that has not', () => {
    const { documents, results } = read(units('Strandby'), units('Torget'), budget, controlPlan());
    const [plan] = results.controlPlans;
    const texts = plan!.controls.map(
      ({ line }) => controlEvidence(line, { results, documents, findings: [] })?.text ?? null,
    );
    expect(texts).toEqual([
      ...[null, null],
      '2 av 3 enheter har lämnat uppföljning för tertial 1 2031; saknas: Bergby.',
      'Ingen prognos; inga fel eller varningar i arbetsboken.',
      ...[null, null],
    ]);
  });

  const evidenceIn = (...grids: readonly Grid[]) => {
    const { documents } = readDocuments(grids);
    const results = calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK });
    const [plan] = results.controlPlans;
    return plan!.controls.map(({ line }) => controlEvidence(line, { results, documents, findings: [] }));
  };

  it('is the part of the population on public support, for what is said to be analysed', () => {
    const analysis = gridOf(controlPlan({ '4,1': 'Analysarbete om behov' }));
    expect(evidenceIn(analysis)[1]).toBeNull();
    const [own, exported] = [draw(OWN, {}, 'SCB'), draw(EXPORTED, {}, 'Utdrag')];
    expect(evidenceIn(analysis, own)).toMatchObject([
      null,
      {
        text: 'Offentlig försörjning: 11,73\u00a0% av befolkningen 20–64 år i januari–juni 2032, 0,27 procentenheter lägre än januari–juni 2031.',
        sheet: null,
      },
      ...[null, {}, null, null],
    ]);
    expect(evidenceIn(analysis, exported)[1]?.text).toMatch(/20–64 år i januari–februari 2032, 0,12 .* högre/);
  });

  it('is shown in the social budget where that is judged by it', () => {
    const goals = goalsInText().map((row) => row.map((cell) => cell ?? '').join('|'));
    const social = draw(`\n${goals.join('\n').replace('2024', '2032')}\n`, {}, 'Mål');
    const analysis = gridOf(controlPlan({ '4,1': 'Analysarbete om behov' }));
    expect(evidenceIn(analysis, social, draw(OWN, {}, 'SCB'))[1]?.sheet).toBe('socialBudget');
  });
});
