import { describe, expect, it } from '@jest/globals';
import type { StyleName } from '../../../src/core/port/style';
import { rowHeight } from '../../../src/workbook/looks/row-height';
import { digitPixels, USUAL_FONT } from '../../../src/workbook/looks/standard-font';
import { equityPlan, text } from '../xlsx/write/fixture';

function height(style: StyleName, content: string, { width = 40, font = USUAL_FONT } = {}): number | null {
  const cell = { row: 0, column: 0, style, content: text(content) };
  return rowHeight([cell], equityPlan({ columnWidths: [width] }), font);
}

describe('rowHeight', () => {
  it('leaves the standard height for one line of standard text', () => {
    expect(height('wrapped', 'ett ord')).toBeNull();
    expect(height('text', 'a '.repeat(200))).toBeNull();
  });

  it('makes room for the lines of a wrapped text', () => {
    expect(height('wrapped', 'abcd '.repeat(14).trim())).toBe(30);
    expect(height('wrapped', 'rad\nrad\nrad')).toBe(45);
    expect(height('wrapped', 'x'.repeat(85))).toBe(45);
  });

  it('is never higher than Excel lets a row be', () => {
    expect(height('wrapped', 'rad\n'.repeat(26) + 'rad')).toBe(405);
    expect(height('wrapped', 'rad\n'.repeat(27) + 'rad')).toBe(409);
    expect(height('wrapped', 'x'.repeat(32_767))).toBe(409);
  });

  it('counts from the font of the workbook', () => {
    const font = { name: 'Arial', size: 22 };
    expect(height('text', 'ett ord', { font })).toBeNull();
    expect(height('wrapped', 'rad\nrad', { font })).toBe(60);
  });

  it('makes room for a larger font', () => {
    expect(height('title', 'Översikt')).toBe(22);
  });
});

describe('digitPixels', () => {
  it.each([
    ['Calibri', 11, 7],
    ['Calibri', 12, 8],
    ['Arial', 10, 7],
    ['Arial', 12, 9],
    ['Okänd', 11, 7],
  ])('of %s %i are %i', (name, size, pixels) => {
    expect(digitPixels({ name, size })).toBe(pixels);
  });
});
