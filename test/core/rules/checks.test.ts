import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RULE_NAMES, RULES } from '../../../src/core/rules/checks/checks';

/** The rooms that make findings. */
const ROOMS = ['audit', 'calculation', 'privacy', 'reading'];
const core = join(__dirname, '../../../src/core');

function sourceOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the table of checks', () => {
  it('has no check that nothing raises', () => {
    const source = ROOMS.flatMap((room) => sourceOf(join(core, room))).join('\n');
    expect(RULE_NAMES.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });

  it.each(RULE_NAMES)('says of %s what it is, why it matters and what to do', (name) => {
    const { title, why, howToMend, reference } = RULES[name];
    expect(title).toMatch(/^[A-ZÅÄÖ].{9,69}[^.]$/);
    for (const text of [why, howToMend]) expect(text).toMatch(/^[A-ZÅÄÖ].{19,}\.$/);
    expect(reference ?? 'enkel räkning').toMatch(/[^.]$/);
  });

  it('gives no two checks the same title', () => {
    expect(new Set(RULE_NAMES.map((name) => RULES[name].title)).size).toBe(RULE_NAMES.length);
  });
});
