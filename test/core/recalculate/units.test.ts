import { describe, expect, it } from '@jest/globals';
import { publicResults } from '../../../src/core/calculation/disclosure/public-results';
import { periodKey } from '../../../src/core/documents/period';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { recalculateGrids } from '../../samples/budgets/budget';
import { draw } from '../audit/sheet-picture';

const TITLE = 'Uppföljning tertial 1 2031';
const HEADER = 'Enhet        | Deltagare | Nya | Avslutade | Långsiktig lösning';
const ROWS = {
  spinnaren: 'Spinnaren    | 120       | 11  | 32        | 21',
  vaven: 'Väven        | 90        | 8   | 21        | 12',
  storby: 'Storby       | 210       | 19  | 53        | 33',
  aby: 'Åby          | 44        | 6   | 12        | 9',
  eko: 'Ekö          | 31        | 5   | 7         | 3',
  norrhamn: 'Norrhamn     | 17        | 2   | 4         | 4',
  kransen: 'Kransen      | 92        | 13  | 23        | 16',
  total: 'Totalt       | 302       | 32  | 76        | 49',
};
const { spinnaren, vaven, storby, aby, eko, norrhamn, kransen, total } = ROWS;

const run = (rows: readonly string[], changes: Record<string, string> = {}) =>
  recalculateGrids(draw(['', TITLE, '', HEADER, ...rows, ''].join('\n'), changes, 'T1'));
const counted = (rows: readonly string[], changes: Record<string, string> = {}) => {
  const { results, findings } = run(rows, changes);
  const exits = results.followUp.map(({ scope, unit, rows: own }) => {
    const row = own.find(({ measure }) => measure === 'exits');
    return `${scope} ${unit} ${row?.total?.value}`;
  });
  return {
    exits,
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`),
  };
};
const UNITS = ['unit Spinnaren 32', 'unit Väven 21', 'unit Åby 12', 'unit Ekö 7', 'unit Norrhamn 4'];
const EACH = [...UNITS, 'group Storby 53', 'group Kransen 23', 'all Alla enheter 76'];

describe('totals among units', () => {
  it.each([
    ['under their units', [spinnaren, vaven, storby, aby, eko, norrhamn, kransen]],
    ['over their units', [storby, spinnaren, vaven, kransen, aby, eko, norrhamn]],
    ['last of all', [spinnaren, vaven, aby, eko, norrhamn, storby, kransen]],
    ['under their units, with the total of all', [spinnaren, vaven, storby, aby, eko, norrhamn, kransen, total]],
  ])('are counted once where they stand %s', (_, rows) => {
    const { exits, errors } = counted(rows);
    expect(exits.toSorted()).toEqual(EACH.toSorted());
    expect(errors).toEqual([]);
  });

  it('are totals though one of their figures is wrong, which is found', () => {
    const rows = [spinnaren, vaven, storby, aby, eko, norrhamn, kransen, total];
    const { exits, errors } = counted(rows, { B6: '219' });
    expect(exits).toEqual(EACH);
    expect(errors).toEqual(['sum 6,2']);
  });

  it('are right under names with a word for all', () => {
    const named = [spinnaren, vaven, storby.replace('Storby', 'Storby totalt'), aby, eko, norrhamn, total];
    expect(counted(named).errors).toEqual([]);
  });

  it('are not added where it is not known what they add', () => {
    const odd = 'Norr totalt  | 77        | 44  | 33        | 22';
    const { notChecked, findings } = run([spinnaren, vaven, storby, aby, eko, norrhamn, odd, total]);
    expect(findings).toEqual([]);
    expect(notChecked.map(({ reason }) => reason)).toEqual([
      'Det går inte att avgöra vilka enheter som ingår i ”Norr totalt”, så dess antal är inte kontrollerade mot enheternas.',
    ]);
  });

  it('are none where a unit only happens to agree in one count', () => {
    const { exits } = counted([aby, eko, 'Sundby | 75 | 9 | 20 | 8']);
    expect(exits).toEqual(['unit Åby 12', 'unit Ekö 7', 'unit Sundby 20', 'all Alla enheter 39']);
  });

  it('are left out of what is published', () => {
    const { results } = run([spinnaren, vaven, storby, aby, eko, norrhamn, kransen]);
    const published = publicResults(results.followUp, DEFAULT_SETTINGS.disclosure);
    expect(published.map(({ unit }) => unit)).toEqual([
      ...results.followUp.flatMap(({ scope, unit }) => (scope === 'unit' ? [unit] : [])),
      'Alla enheter',
    ]);
  });
});

describe('a table of percents without their counts', () => {
  const T2 = `
Insatserna, ackumulerat januari - augusti 2031

Enhet     | Aktiva | Avslutade | Andel positiv lösning %
Spinnaren | 34     | 54        | 0.8
Väven     | 45     | 56        | 0.61
Åby       | 10     | 25        | 0.72
`;

  it('is read, and says what of it was not counted', () => {
    const { results, findings, notChecked } = recalculateGrids(draw(T2, {}, 'T2'));
    expect(findings).toEqual([]);
    expect(results.followUp.map(({ unit, period }) => `${unit} ${periodKey(period)}`)).toEqual([
      'Spinnaren 2031-T1..T2',
      'Väven 2031-T1..T2',
      'Åby 2031-T1..T2',
      'Alla enheter 2031-T1..T2',
    ]);
    expect(notChecked).toMatchObject([
      { range: 'B3:B6', reason: expect.stringContaining('”Aktiva” känns inte igen') },
      { range: 'D3:D6', reason: expect.stringContaining('har inget antal bredvid sig') },
    ]);
  });

  it('has an error in a percent that no number of persons gives', () => {
    const { findings } = recalculateGrids(draw(T2, { D6: '0.74' }, 'T2'));
    expect(findings).toMatchObject([
      { rule: 'percentImpossible', at: { row: 5, column: 3 }, message: expect.stringContaining('18 är 72') },
    ]);
  });

  it('is not judged by percents of something else', () => {
    const others = T2.replace('Andel positiv lösning %', 'Andel kvinnor %').replace('Aktiva', 'Nya');
    expect(recalculateGrids(draw(others, { D6: '0.74' }, 'T2')).findings).toEqual([]);
  });
});

describe('the period of a table', () => {
  const block = (title: string, corner: string, of: string) =>
    draw(
      `
${title}

${corner} | Kvinnor | Män | Totalt
Antal deltagare ${of} | 40 | 30 | 70
Totalt antal avslutade ${of} | 9 | 8 | 17
`,
      {},
      'Spinnaren',
    );
  const periodOf = (...given: Parameters<typeof block>) =>
    periodKey(recalculateGrids(block(...given)).results.followUp[0]!.period);

  it.each([
    ['Spinnaren ackumulerat januari-augusti 2031', 'Tertial 2', '', '2031-T1..T2'],
    ['Spinnaren 2031', 'Tertial 2', 'T1-T2', '2031-T1..T2'],
    ['Spinnaren januari-augusti 2031', 'Tertial 2', '', '2031-T2'],
    ['Spinnaren maj-augusti 2031', 'Tertial 2', '', '2031-T2'],
    ['Spinnaren ackumulerat 2031', 'Tertial 1', '', '2031-T1'],
  ])('under ”%s” with the corner ”%s” and rows ”%s” is %s', (...[title, corner, of, period]) => {
    expect(periodOf(title, corner, of)).toBe(period);
  });
});
