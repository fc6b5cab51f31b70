import type { CellValue } from '../../../../src/core/cells/cell';
import { parseRange } from '../../../../src/core/cells/address';
import type { Grid } from '../../../../src/core/cells/grid';

/** `Lista!$G$2:$G$9,"<=44316"`, any quotes in the condition doubled. */
const PAIR = /(?:'[^']+'|[\p{L}\p{N}_.]+)!(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+),"((?:[^"]|"")*)"/gu;
const TERM = /([+-]?)COUNTIFS\(((?:"(?:[^"]|"")*"|[^()"])*)\)/g;

/** The text as a pattern, with Excel's wildcards: `?`, `*`, and `~` before one that is meant as it stands. */
function pattern(text: string): RegExp {
  const parts = text.match(/~[~*?]|[\s\S]/g) ?? [];
  const source = parts.map((part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'i');
}

function meets(value: CellValue, condition: string): boolean {
  const [, sign = '=', operand = ''] = /^(<=|>=|<|>|=)?([\s\S]*)$/.exec(condition) ?? [];
  if (sign === '=') return operand === '' ? value === null : value !== null && pattern(operand).test(String(value));
  if (typeof value !== 'number') return false;
  const limit = Number(operand);
  return { '<=': value <= limit, '>=': value >= limit, '<': value < limit, '>': value > limit }[sign] ?? false;
}

function count(pairs: string, grid: Grid): number {
  const conditions = [...pairs.matchAll(PAIR)].map(([, range, condition]) => ({
    range: parseRange(range!.replaceAll('$', ''))!,
    condition: condition!.replaceAll('""', '"'),
  }));
  const [{ range }] = conditions as [(typeof conditions)[number]];
  let counted = 0;
  for (let row = range.first.row; row <= range.last.row; row += 1) {
    if (conditions.every((each) => meets(grid.value(row, each.range.first.column), each.condition))) counted += 1;
  }
  return counted;
}

/** What a sum of COUNTIFS over a sheet gives, by the rules that Excel has for their conditions. */
export function countifs(formula: string, grid: Grid): number {
  const terms = [...formula.matchAll(TERM)];
  if (terms.map(([whole]) => whole).join('') !== formula && formula !== '0')
    throw new Error(`Not understood: ${formula}`);
  return terms.reduce((sum, [, sign, pairs]) => sum + (sign === '-' ? -1 : 1) * count(pairs!, grid), 0);
}
