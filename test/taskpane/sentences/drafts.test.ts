import { describe, expect, it } from '@jest/globals';
import { draftText } from '../../../src/taskpane/sentences/drafts';
import { NO_DRAFT } from '../../../src/taskpane/session/draft/draft';

const keptAt = new Date(2025, 4, 21, 14, 5).getTime();

describe('what the pane says', () => {
  it('of a draft: whether it is kept', () => {
    expect(draftText({ ...NO_DRAFT, keptAt })).toBe('Utkast, sparat i arbetsboken');
    expect(draftText({ ...NO_DRAFT, keptAt, isBehind: true })).toBe('Utkast, sparas …');
    expect(draftText({ ...NO_DRAFT, keptAt, trouble: 'refused' })).toBe('Utkast, inte sparat i arbetsboken');
  });
});
