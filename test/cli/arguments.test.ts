import { describe, expect, it } from '@jest/globals';
import { HELP, parseArguments } from '../../src/cli/arguments';

describe('the command line', () => {
  it('understands check and write, the options anywhere', () => {
    expect(parseArguments(['check', 'a.xlsx'])).toEqual({
      command: 'check',
      file: 'a.xlsx',
      json: false,
      relations: false,
    });
    expect(parseArguments(['check', '--json', 'a.xlsx'])).toMatchObject({ json: true });
    expect(parseArguments(['write', '--out', 'b.xlsx', 'a.xlsx'])).toMatchObject({ file: 'a.xlsx', out: 'b.xlsx' });
    expect(parseArguments(['write', 'a.xlsx', '--out=b.xlsx'])).toMatchObject({ out: 'b.xlsx', publicOut: null });
    expect(parseArguments(['write', 'a.xlsx', '--force', '--out=b.xlsx'])).toMatchObject({
      out: 'b.xlsx',
      force: true,
    });
    expect(parseArguments(['write', 'a.xlsx', '--out=b.xlsx'])).toMatchObject({ force: false });
    expect(parseArguments(['write', 'a.xlsx', '--public', 'p.xlsx'])).toMatchObject({ out: null, publicOut: 'p.xlsx' });
    expect(parseArguments(['write', 'a.xlsx', '--public=p.xlsx', '--out', 'b.xlsx'])).toMatchObject({
      ...{ out: 'b.xlsx', publicOut: 'p.xlsx' },
    });
  });

  it('understands rules, in text or as JSON', () => {
    expect(parseArguments(['rules'])).toEqual({ command: 'rules', json: false });
    expect(parseArguments(['rules', '--json'])).toEqual({ command: 'rules', json: true });
    expect(HELP).toContain('tertial rules');
  });

  it.each([[[]], [['--help']], [['check', '-h']]])('shows help for %j', (words) => {
    expect(parseArguments(words)).toEqual({ command: 'help' });
    expect(HELP).toContain('tertial write');
  });

  it('shows in its help every option that it takes', () => {
    for (const option of ['--json', '--out', '--public', '--help', '-h']) expect(HELP).toContain(option);
    expect(HELP).toMatch(/Slutkod: 0 .* 1 .*\n2 /);
  });

  it.each([
    [['kolla', 'a.xlsx'], 'kolla'],
    [['check'], 'arbetsbok'],
    [['check', 'a.xlsx', 'b.xlsx'], 'en arbetsbok'],
    [['check', 'a.xlsx', '--out', 'b.xlsx'], 'write'],
    [['check', 'a.xlsx', '--snabbt'], '--snabbt'],
    [['rules', 'a.xlsx'], 'a.xlsx'],
    [['check', 'a.xlsx', '--constructor'], '--constructor'],
    [['check', 'a.xlsx', '-x'], '-x'],
    [['check', 'a.xlsx', '--json=ja'], '--json=ja'],
    [['--json', 'check', 'a.xlsx'], '--json'],
    [['write', 'a.xlsx', '--out='], '--out'],
    [['check', 'a.xlsx', '--force'], 'write'],
    [['write', 'a.xlsx'], '--out'],
    [['write', 'a.xlsx', '--out'], '--out'],
    [['write', 'a.xlsx', '--public'], '--out'],
    [['check', 'a.xlsx', '--public', 'b.xlsx'], 'write'],
    [['write', 'a.xlsx', '--out', 'b.xlsx', '--public', 'b.xlsx'], 'samma namn'],
  ])('says what is wrong with %j', (words, reported) => {
    const request = parseArguments(words);
    expect(request.command).toBe('wrong');
    expect(request.command === 'wrong' && request.reason).toContain(reported);
  });
});
