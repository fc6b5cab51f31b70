import { describe, expect, it } from '@jest/globals';
import { formatThousands } from '../../../src/core/cells/number-format';

describe('a number format', () => {
  it.each([
    ['#,##0,', 1],
    ['#,##0,,', 2],
    ['#,##0.0,', 1],
    ['0,', 1],
    ['#,##0, "tkr"', 1],
    ['#,##0,;[Red]-#,##0,', 1],
    ['_-* #,##0,_-', 1],
  ])('%s takes a thousand from what it shows, as often as it has a comma last', (code, thousands) => {
    expect(formatThousands(code)).toBe(thousands);
  });

  it.each([
    'General',
    '0',
    '#,##0',
    '#,##0.00',
    '# ##0',
    '0.0%',
    '#,##0 "kr, netto"',
    '"a,"0',
    '#,##0\\,',
    'yyyy-mm-dd',
    '#,##0;-#,##0,',
  ])('%s takes none', (code) => {
    expect(formatThousands(code)).toBe(0);
  });
});
