import { expect, it } from '@jest/globals';
import type { UnreadSheet } from '../../../src/core/cells/unread-sheet';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { gridOf } from '../sheets/grid-fixture';

const contentWith = (unreadSheets: readonly UnreadSheet[]) => ({
  ...{ sheets: [{ grid: gridOf('Blad', {}), marker: null }], names: [], isManual: false, unreadSheets },
});

it('says of every sheet that is no worksheet that it was left alone, each kind in its own words', () => {
  const kinds = ['chart', 'dialog', 'macro', 'withoutPart', 'unknown'] as const;
  const { notChecked } = recalculate(
    contentWith(kinds.map((kind) => ({ name: `Ett ${kind}`, kind }))),
    DEFAULT_SETTINGS,
  );
  const reported = notChecked.filter(({ sheet }) => sheet.startsWith('Ett '));
  expect(reported.map(({ sheet }) => sheet)).toEqual(kinds.map((kind) => `Ett ${kind}`));
  expect(new Set(reported.map(({ reason }) => reason)).size).toBe(kinds.length);
});

it('shows no personnummer that such a sheet is named by', () => {
  const { notChecked } = recalculate(contentWith([{ name: 'Diagram 850203-1233', kind: 'chart' }]), DEFAULT_SETTINGS);
  expect(notChecked.map(({ sheet }) => sheet)).toContain('Diagram personnummer');
});

it('gives no new sheet the name of a chart sheet', () => {
  const content = contentWith([{ name: 'Tertial Översikt', kind: 'chart' }]);
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(plans.find(({ key }) => key === 'overview')?.name).toBe('Tertial Översikt 2');
});
