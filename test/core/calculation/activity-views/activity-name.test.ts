import { describe, expect, it } from '@jest/globals';
import { likeness } from '../../../../src/core/calculation/activity-views/activity-name';

describe('how alike two names of activities are', () => {
  it.each<[string, string, number]>([
    ['Granfors', 'Granfors', 1],
    // Cut short by three letters at most, and not below five.
    ['Granf', 'Granfors', 1],
    ['Granf', 'Granforsen', 0],
    ['Gran', 'Granfo', 0],
    ['fors', 'Granfors', 0],
    // Misspelt: one letter of five, two of eight, three of ten.
    ['Stegen', 'Stigen', 1],
    ['Stegen', 'Stigan', 0],
    ['Sten', 'Stan', 0],
    ['Ungdomar', 'Ongdamar', 1],
    ['Ungdomar', 'Ongdanar', 0],
    ['Vuxentorget', 'Voxantargat', 0],
    ['Vuxentorget', 'Voxantarget', 1],
    ['Torget', 'Torgets', 1],
    // Numbers tell one from another.
    ['Forum 2.0', 'Forum 3.0', 0.5],
    ['Ungdomsforum 2.0', 'Ungdomsforum', 2 / 3],
    // Words that all activities have are nothing in common.
    ['Insats', 'Insats', 0],
    ['Insats', 'Torget', 0],
    ['Insats Torget', 'Projekt Torget (jan-sep)', 1],
  ])('%s and %s: %d', (left, right, expected) => {
    expect(likeness(left, right)).toBeCloseTo(expected, 6);
    expect(likeness(right, left)).toBeCloseTo(expected, 6);
  });
});
