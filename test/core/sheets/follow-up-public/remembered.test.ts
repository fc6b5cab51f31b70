import { describe, expect, it } from '@jest/globals';
import { publication } from '../../../../src/core/calculation/disclosure/public-results';
import { finish } from '../../../../src/core/pace/steps';
import { NOTHING_PUBLISHED } from '../../../../src/core/documents/notes/publications';
import { publicationCells, readPublications } from '../../../../src/core/sheets/follow-up-public/notes';
import { publicWarnings } from '../../../../src/core/sheets/follow-up-public/public-follow-up';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { countsOf, withAllUnits } from '../../../samples/follow-up/counts';
import { planOf, reportOf } from '../check-plans';
import { gridOf, gridOfPlan } from '../grid-fixture';
import { NOTHING_COMPUTED } from '../nothing';

const FOLLOW_UP = withAllUnits(
  countsOf('Norr | Öst', [2024, 1, 1], { participants: [40, 50], new: [9, 3], exits: [20, 8] }),
);
const RESULTS = { ...NOTHING_COMPUTED, followUp: FOLLOW_UP };
const { published } = publication(FOLLOW_UP, DEFAULT_SETTINGS.disclosure);

describe('what has been published', () => {
  it('is remembered in hidden cells of the internal sheet, and nowhere in the public one', () => {
    const plans = reportOf({ results: RESULTS });
    const sheet = planOf(plans, 'followUp');
    expect(readPublications(gridOfPlan(sheet))).toEqual(published);
    const hidden = sheet.cells.filter(({ column }) => sheet.hiddenColumns.includes(column));
    expect(hidden.length).toBe(1);
    expect(readPublications(gridOfPlan(planOf(plans, 'followUpPublic')))).toEqual(NOTHING_PUBLISHED);
  });

  it('holds no count that is masked', () => {
    const news = readPublications(gridOfPlan(planOf(reportOf({ results: RESULTS }), 'followUp'))).rows.filter(
      ({ measure }) => measure === 'new',
    );
    expect(news.length).toBe(2);
    for (const { men } of news) expect(men).toBe('hidden');
  });

  it('is remembered whole when it takes more than one cell', () => {
    const rows = Array.from({ length: 900 }, (_, index) => ({
      ...published.rows[0]!,
      unit: `En enhet med långt namn ${index}`,
    }));
    const cells = publicationCells({ ...published, rows }, 3);
    expect(cells.length).toBeGreaterThan(1);
    const texts = cells.map(({ content }) => (content.kind === 'text' ? content.text : ''));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_767);
    const grid = gridOf('Blad', Object.fromEntries(texts.map((text, index) => [`${'DEFG'[index]}1`, text])));
    expect(readPublications(grid).rows).toEqual(rows);
  });

  it('is nothing where no sheet remembers, and what cannot be read is left out', () => {
    expect(readPublications(gridOf('Blad', {}))).toEqual(NOTHING_PUBLISHED);
    expect(readPublications(gridOf('Blad', { A1: 'Redovisat för allmänheten|x' }))).toEqual(NOTHING_PUBLISHED);
    const lines = ['Redovisat för allmänheten|5|5|1|1', 'unit|2024|3|1|new|1|2|3|A', 'unit|2024|1|1|new|9|..||A'];
    const period = { year: 2024, first: 1, last: 1 };
    expect(readPublications(gridOf('Blad', { A1: lines.join('¦') })).rows).toEqual([
      { unit: 'A', scope: 'unit', period, measure: 'new', women: 9, men: 'hidden', total: null },
    ]);
  });

  it('is warned of when a limit is another, and not when nothing is', () => {
    const warnings = (disclosure: typeof DEFAULT_SETTINGS.disclosure) =>
      finish(publicWarnings({ results: { ...RESULTS }, settings: { ...DEFAULT_SETTINGS, disclosure }, published }));
    expect(warnings(DEFAULT_SETTINGS.disclosure)).toEqual([]);
    const [warning] = warnings({ ...DEFAULT_SETTINGS.disclosure, threshold: 10 });
    expect(warning!.reason).toMatch(
      /^Gränsen för små antal var 5 .* är nu 10\. \d+ antal som döljs nu har redan visats\./,
    );
    const [zeros] = warnings({ ...DEFAULT_SETTINGS.disclosure, showZeros: false });
    expect(zeros!.reason).toContain('Nollor visades när uppföljningen redovisades senast och döljs nu.');
  });
});
