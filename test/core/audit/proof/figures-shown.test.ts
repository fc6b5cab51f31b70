import { describe, expect, it } from '@jest/globals';
import { ownEquations } from '../../../../src/core/audit/proof/own-equations';
import { equationOf, figuresKey, instanceKey } from '../../../../src/core/audit/proof/sheet-equations';
import { shownBy } from '../../../../src/core/audit/proof/shown';
import { weigh } from '../../../../src/core/audit/proof/weigh';
import { COSTS, equation, evidence, inShort } from './equations';

const WRONG = { C5: '4661' };
const read = (column: string, [total, ...parts]: readonly [number, number, number]) =>
  equation({ [`${column}5`]: total }, { [`${column}2`]: parts[0], [`${column}3`]: parts[1] });

describe('a relation that the figures show', () => {
  it('is an equation with the labels of its row and column', () => {
    const sheet = evidence(COSTS);
    const [instance] = sheet.relations.instances;
    const shown = equationOf(sheet, { instance: instance!, read: new Map() });
    expect(shown.total).toMatchObject({ label: 'Summa kostnader', heading: expect.stringContaining('Budget') });
    expect(figuresKey(shown)).toBe(instanceKey('Budget', instance!));
  });

  it('adds to what was read, and nothing that was read already', () => {
    const sheet = evidence(COSTS, WRONG);
    const all = ownEquations([sheet], []);
    expect(all.map(inShort)).toContain('C5 = C2 C3 C4');
    const known = all.filter((each) => inShort(each) !== 'C5 = C2 C3 C4');
    expect(ownEquations([sheet], known).map(inShort)).toEqual(['C5 = C2 C3 C4']);
  });

  it('knows other parts that give a total than those that were read', () => {
    const shown = shownBy([evidence(COSTS)], []);
    const misread = read('B', [4264, 1534, 2312]);
    expect(shown.otherWay(misread)?.source).toBe('run');
    expect(shown.knows(misread)).toBe(false);
  });

  it('accuses what is proven', () => {
    const shown = shownBy([evidence(COSTS, WRONG)], []);
    const accused = equation({ C5: 4661 }, { C2: 1671, C3: 2518, C4: 427 });
    expect([...shown.accused]).toEqual([figuresKey(accused)]);
  });
});

describe('what was read, weighed against what the figures show', () => {
  it('is misread where other parts give the total', () => {
    const misread = [read('B', [4264, 1534, 2312]), read('C', [4616, 1671, 2518])];
    expect(weigh(misread, [evidence(COSTS)]).of('misread')).toEqual(misread);
  });

  it('is proven where the figures show it too, and it fails', () => {
    const failing = equation({ C5: 4661 }, { C2: 1671, C3: 2518, C4: 427 });
    expect(weigh([failing], [evidence(COSTS, WRONG)]).of('proven')).toEqual([failing]);
  });

  it('leaves what a document of its own kind checks to that', () => {
    const sheet = { ...evidence(COSTS, WRONG), hasOwnAudit: true };
    expect(weigh([], [sheet]).of('proven')).toEqual([]);
  });
});
