import { describe, expect, it } from '@jest/globals';
import type { FindingDecision } from '../../../../src/core/documents/notes/finding-decision';
import { NO_DECISION } from '../../../../src/core/documents/notes/finding-decision';
import { findingBasis } from '../../../../src/core/sheets/findings/finding-basis';
import { findingKeys } from '../../../../src/core/sheets/findings/finding-key';
import { acceptedCauses, openFindings, reopenedSentence } from '../../../../src/core/sheets/findings/open-findings';
import { reviewFindings } from '../../../../src/core/sheets/findings/review-findings';
import { cellAt, decimal, findingAt } from '../plain-finding';

const SUM = findingAt('Budget', 'B8', { label: 'Summa' });
const RESULT = findingAt('Budget', 'B9', { label: 'Resultat', expected: null, causedBy: cellAt('Budget', 'B8') });
const EQUITY = findingAt('Budget', 'B10', { label: 'Eget kapital', expected: null, causedBy: cellAt('Budget', 'B9') });
const NOTE = findingAt('Budget', 'B20', { label: 'Not', severity: 'info' });
const ALL = [SUM, RESULT, EQUITY, NOTE];

const accepts = (finding: typeof SUM, about: Partial<FindingDecision> = {}): FindingDecision => ({
  ...{ ...NO_DECISION, key: findingKeys(ALL)[ALL.indexOf(finding)]!, decision: 'godta' },
  ...{ basis: findingBasis(finding), ...about },
});

const states = (decisions: readonly FindingDecision[], findings = ALL) =>
  reviewFindings(findings, decisions).findings.map(({ state }) => state);

describe('which findings are open', () => {
  it('is all of them until one is accepted, what follows from it along', () => {
    expect(states([])).toEqual(['open', 'open', 'open', 'open']);
    expect(states([accepts(SUM)])).toEqual(['accepted', 'accepted', 'accepted', 'open']);
  });

  it('is told of causes alone: what follows from one is mended with it', () => {
    const review = reviewFindings(ALL, [accepts(NOTE)]);
    expect(openFindings(review)).toEqual([SUM]);
    expect(acceptedCauses(review).map(({ finding }) => finding)).toEqual([NOTE]);
  });

  it('is not changed by other words than the one that accepts, nor by its letters', () => {
    expect(states([accepts(SUM, { decision: 'åtgärda' })])[0]).toBe('open');
    expect(states([accepts(SUM, { decision: 'åtgärdat' })])[0]).toBe('open');
    expect(states([accepts(SUM, { decision: 'godta inte' })])[0]).toBe('open');
    expect(states([accepts(SUM, { decision: 'GODTA ' })])[0]).toBe('accepted');
  });

  it('is one whose figures have changed since it was accepted, also the figure that its parts give', () => {
    const published = { ...SUM, published: decimal(101), difference: decimal(11) };
    const expected = { ...SUM, expected: decimal(91), difference: decimal(9) };
    expect(states([accepts(SUM)], [published, RESULT])).toEqual(['reopened', 'open']);
    expect(states([accepts(SUM)], [expected])).toEqual(['reopened']);
    expect(reopenedSentence(accepts(SUM, { by: 'Anna Lind', date: '2026-10-14' }))).toBe(
      'Godtogs av Anna Lind 2026-10-14, men beloppen har ändrats sedan dess.',
    );
  });

  it('is one of many cells that has got more of them', () => {
    const texts = findingAt('Budget', 'B8', { label: 'Summa', alsoAt: [cellAt('Budget', 'B9')] });
    const more = { ...texts, alsoAt: [cellAt('Budget', 'B9'), cellAt('Budget', 'B10')] };
    const decision = { ...accepts(SUM), basis: findingBasis(texts) };
    expect(states([decision], [texts])).toEqual(['accepted']);
    expect(states([decision], [more])).toEqual(['reopened']);
  });

  it('is not one that an earlier version let accept without its figures', () => {
    expect(states([accepts(SUM, { basis: '' })])[0]).toBe('accepted');
  });

  it('does not go on for ever where causes lead in a circle', () => {
    const one = findingAt('Budget', 'B8', { causedBy: cellAt('Budget', 'B9') });
    const other = findingAt('Budget', 'B9', { causedBy: cellAt('Budget', 'B8') });
    expect(states([], [one, other])).toEqual(['open', 'open']);
  });

  it('keeps decisions whose finding is gone apart', () => {
    expect(reviewFindings([NOTE], [accepts(SUM)]).earlier).toEqual([accepts(SUM)]);
  });
});
