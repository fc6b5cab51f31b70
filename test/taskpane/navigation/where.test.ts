import { describe, expect, it } from '@jest/globals';
import type { Where } from '../../../src/taskpane/navigation/where';
import { pageKey, pageOf, PLACES, REPORT_PARTS, TOOLS } from '../../../src/taskpane/navigation/where';

const PAGES: readonly Where[] = [
  { place: 'overview' },
  { place: 'review' },
  ...[null, ...TOOLS].map((tool): Where => ({ place: 'work', tool })),
  ...REPORT_PARTS.map((part): Where => ({ place: 'report', part })),
];

describe('the page that is remembered', () => {
  it('is found again by its key, each by its own', () => {
    expect(PAGES.map((page) => pageOf(pageKey(page)))).toEqual(PAGES);
    expect(new Set(PAGES.map(pageKey)).size).toBe(PAGES.length);
    expect(new Set(PAGES.map(({ place }) => place))).toEqual(new Set(PLACES));
  });

  it('is no finding that may be gone, no settings, and none for a key of another version', () => {
    expect(pageOf(pageKey({ place: 'review', finding: 'Budget!B4 sum' }))).toEqual({ place: 'review' });
    expect([pageOf('settings'), pageOf('findings'), pageOf(null), pageOf(7)]).toEqual([null, null, null, null]);
  });
});
