import { describe, expect, it } from '@jest/globals';
import { composeText } from '../../../../src/core/sheets/text/compose-text';
import { templatePieces } from '../../../../src/core/sheets/text/template';
import type { TextFigure } from '../../../../src/core/sheets/text/figure-types';
import { reportText } from '../../../../src/core/sheets/text/report-text';
import { readTemplates } from '../../../../src/core/sheets/text/notes';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { NO_NOTES } from '../../../../src/core/documents/notes/user-notes';
import { Decimal } from '../../../../src/core/figures/decimal';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { countsOf, withAllUnits } from '../../../samples/follow-up/counts';
import { budgetTable } from '../../../samples/forecast/budget-table';
import { runOn } from '../../../samples/forecast/runs';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import { gridOfPlan } from '../grid-fixture';
import { NOTHING_COMPUTED } from '../nothing';

const spoken = (text: string) => text.replaceAll('\u00a0', ' ');
const T1 = [budgetTable(4)];

const FIGURES: readonly TextFigure[] = [
  {
    name: 'resultat',
    subject: 'forecast',
    format: { kind: 'amount', unit: 'tkr', decimals: 0 },
    source: { kind: 'words' },
    value: new Decimal(-821),
  },
  { name: 'tak', subject: 'equity', format: { kind: 'number' }, source: { kind: 'ceiling' }, value: null },
];

const reported = (template: string) => {
  const [paragraph] = composeText(FIGURES, [{ key: 'resultat', template }]);
  return [spoken(paragraph!.text), paragraph!.missing];
};

describe('a template', () => {
  it('is words and figures', () => {
    expect(templatePieces('Det är { Resultat } nu.')).toEqual([
      { kind: 'words', text: 'Det är ' },
      { kind: 'figure', name: 'resultat', text: '{ Resultat }' },
      { kind: 'words', text: ' nu.' },
    ]);
    expect(templatePieces('')).toEqual([]);
  });

  it('shows its figures, and leaves out sentences whose figure is missing or unknown', () => {
    expect(reported('Resultatet är {resultat}.')).toEqual(['Resultatet är −821 tkr.', []]);
    expect(reported('Så är det. Taket är {tak}, {väder}. Slut.')).toEqual(['Så är det. Slut.', ['tak', 'väder']]);
    expect(reported('Taket är {tak}. Det är högt.')).toEqual(['', ['tak']]);
    expect(reported('Inga klamrar.')).toEqual(['Inga klamrar.', []]);
  });

  it('of the user’s own paragraph loses its first sentence alone, and no line break', () => {
    const paragraphs = composeText(FIGURES, [
      { key: 'eget 1', template: 'Taket är {tak}.\nSå.\n\nResultat: {resultat}.' },
    ]);
    expect(spoken(paragraphs.find(({ key }) => key === 'eget 1')!.text)).toBe('Så.\n\nResultat: −821 tkr.');
  });

  it('says nothing as it came where the workbook has nothing of its subject', () => {
    const texts = reportText(NOTHING_COMPUTED, DEFAULT_SETTINGS, NO_NOTES).paragraphs.map(({ text }) => text);
    expect(texts.join('')).toBe('');
  });
});

/** Three men of 23: who is told of the women, or of their percent, knows the men. */
const FEW_MEN = {
  ...NOTHING_COMPUTED,
  followUp: withAllUnits(countsOf('Torget', [2024, 1, 1], { exits: [20, 3], positive: [3, 2], work: [3, 0] })),
};

describe('the text of small counts', () => {
  const { paragraphs, figures } = reportText(FEW_MEN, DEFAULT_SETTINGS, NO_NOTES);
  const textOf = (key: string) => spoken(paragraphs.find((each) => each.key === key)!.text);

  it('hides what a hidden count could be worked out from, and percents of it', () => {
    expect(textOf('avslut')).toContain('redovisas 23 avslut.');
    expect(textOf('kvinnor och män')).toBe(
      'Kvinnor står för ett dolt antal av avsluten och män för ett dolt antal. En långsiktig lösning nåddes i en dold andel av kvinnornas avslut och en dold andel av männens.',
    );
  });

  it('shows no percent of fewer than the limit, though their counts are shown', () => {
    const few = {
      ...NOTHING_COMPUTED,
      followUp: withAllUnits(countsOf('Torget', [2024, 1, 1], { exits: [9, 12], positive: [5, 6] })),
    };
    const { paragraphs: own } = reportText(few, DEFAULT_SETTINGS, NO_NOTES);
    expect(spoken(own.find(({ key }) => key === 'kvinnor och män')!.text)).toBe(
      'Kvinnor står för 9 av avsluten och män för 12. En långsiktig lösning nåddes i en dold andel av kvinnornas avslut och 50 % av männens.',
    );
  });

  it('has no cell with a hidden count', () => {
    const plans = reportOf({ results: FEW_MEN });
    const values = planOf(plans, 'text').cells.map(({ content }) =>
      content.kind === 'number' || content.kind === 'formula' ? Number(content.value) : Number.NaN,
    );
    expect(values.filter((value) => [20, 3, 2].includes(value))).toEqual([]);
    expect(values).toContain(23);
    expect(figures.filter(({ value }) => value === 'ett dolt antal').length).toBe(3);
  });
});

describe('the text of the report', () => {
  it('shows the forecast with words that follow the signs', () => {
    const { recalculation } = runOn(T1);
    const { paragraphs } = reportText(recalculation.results, DEFAULT_SETTINGS, NO_NOTES);
    expect(paragraphs.filter(({ text }) => text !== '').map(({ text }) => spoken(text))).toEqual([
      'Prognosen för 2021 (tertial 1) visar ett underskott på 921 tkr, mot ett budgeterat underskott på 1 146 tkr. Det är 225 tkr bättre än budget. Intäkterna beräknas till 10 000 tkr och kostnaderna till 10 921 tkr. Siffrorna vilar på 1 förslag till hur rader räknas, som ingen har beslutat än.',
      'Det egna kapitalet var 2 010 tkr vid årets början och beräknas vid årets slut till 1 089 tkr, mot budgeterade 894 tkr. Det ligger 761 tkr under den rekommenderade högsta nivån på 1 850 tkr.',
      'Budgeten för 2021 underbalanseras med 1 146 tkr.',
      'Största avvikelserna: Köp av insatser 167 tkr bättre än budget; Löner 58 tkr bättre än budget.',
      'Kostnader som förväntas minska, tillsammans 225 tkr mot budget: Köp av insatser 167 tkr; Löner 58 tkr.',
    ]);
  });

  it('is written as formulas that give it, to the sheets with its figures', () => {
    const { plans } = runOn(T1);
    const sheet = planOf(plans, 'text');
    const [first] = sheet.cells.filter(({ column, content }) => column === 1 && content.kind === 'formula');
    expect(first!.content).toMatchObject({ formula: expect.stringContaining('"Prognosen för "&B') });
    expect(
      sheet.cells.some(({ content }) => content.kind === 'formula' && content.formula === "'Tertial Prognos'!C21"),
    ).toBe(true);
    expectFormulasToHold(plans, T1);
  });

  it('keeps a template that the user has changed, and its quotes, through another run', () => {
    const { recalculation, sheet: forecast, plans } = runOn(T1);
    const text = planOf(plans, 'text');
    const at = text.cells.find(
      ({ column, content }) => column === 2 && content.kind === 'text' && content.text === '',
    )!;
    const template = `Styrelsen bad om "klarspråk": ${'mycket '.repeat(60)}{resultat}`;
    const edited = gridOfPlan(text, { [`C${at.row + 1}`]: template });
    const [kept] = readTemplates(edited);
    expect(kept).toEqual({ key: 'eget 1', template });
    const again = reportOf({
      grids: T1,
      documents: recalculation.documents,
      results: recalculation.results,
      notes: { ...recalculation.notes, templates: [kept!] },
      written: [{ grid: gridOfPlan(forecast), marker: 'forecast' }],
    });
    const shown = planOf(again, 'text').cells.find(({ row, column }) => row === at.row && column === 1)!;
    expect(shown.content).toMatchObject({ value: template.replace('{resultat}', '−921\u00a0tkr') });
    expectFormulasToHold(again, T1);
    expect(readTemplates(gridOfPlan(planOf(again, 'text')))).toEqual([kept]);
  });

  it('is not written for a workbook that gives it nothing to show', () => {
    expect(reportOf({}).map(({ key }) => key)).not.toContain('text');
    expect(recalculateGrids().results.forecast).toBeNull();
  });
});
