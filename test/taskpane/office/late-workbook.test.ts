import { describe, expect, it } from '@jest/globals';
import type { OpenWorkbook } from '../../../src/core/port/workbook';
import type { WorkbookChange } from '../../../src/core/port/workbook-change';
import { lateWorkbook } from '../../../src/taskpane/office/late-workbook';

const CHANGE: WorkbookChange = { kind: 'changed', sheet: 'Budget', range: null, isOwn: false };

/** A workbook that notes what it is asked, and lets a test tell who watches of a change. */
function noting() {
  const asked: string[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const methods = new Proxy({} as OpenWorkbook, {
    get: (_, name: string) =>
      name === 'then'
        ? undefined
        : (...given: unknown[]) => {
            asked.push(`${name} ${given.map(String).join(' ')}`.trim());
            return Promise.resolve(name);
          },
  });
  const watch: OpenWorkbook['watch'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const workbook = new Proxy(methods, {
    get: (target, name) => (name === 'watch' ? watch : Reflect.get(target, name)),
  });
  return { workbook, asked, tell: () => listeners.forEach((listener) => listener(CHANGE)) };
}

describe('a workbook whose part comes late', () => {
  it('is asked what it is asked for, once its part is there', async () => {
    const { workbook, asked } = noting();
    const late = lateWorkbook(() => Promise.resolve(workbook));
    await late.saveSetting('text');
    await late.keepDraft('owner', null);
    await late.select('Budget', { row: 1, column: 2 });
    expect(asked).toEqual(['saveSetting text', 'keepDraft owner null', 'select Budget [object Object]']);
    const forwarded = Object.keys(late).filter((name) => name !== 'watch');
    asked.length = 0;
    for (const name of forwarded) await (late[name as keyof OpenWorkbook] as (given?: unknown) => unknown)();
    expect(asked.map((each) => each.split(' ')[0])).toEqual(forwarded);
  });

  it('throws what keeps its part from coming, from whatever is asked', async () => {
    const late = lateWorkbook(() => Promise.reject(new Error('no part')));
    await expect(late.read()).rejects.toThrow('no part');
    late.watch(() => undefined)();
  });

  it('is watched from when its part is there, and no more once that is stopped', async () => {
    const { workbook, tell } = noting();
    const [seen, unseen]: [WorkbookChange[], WorkbookChange[]] = [[], []];
    const late = lateWorkbook(() => Promise.resolve(workbook));
    const stop = late.watch((change) => seen.push(change));
    late.watch((change) => unseen.push(change))();
    await Promise.resolve();
    await Promise.resolve();
    tell();
    stop();
    tell();
    expect([seen, unseen]).toEqual([[CHANGE], []]);
  });
});
