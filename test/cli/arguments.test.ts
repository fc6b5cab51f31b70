import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments';
import { HELP } from '../../src/cli/help';

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

  it('understands earlier workbooks, as many as are named', () => {
    const words = ['write', 'a.xlsx', '--earlier', 'b.xlsx', '--earlier=c.xlsx', '--public', 'p.xlsx'];
    expect(parseArguments(words)).toMatchObject({ earlier: ['b.xlsx', 'c.xlsx'], publicOut: 'p.xlsx' });
    expect(parseArguments(['write', 'a.xlsx', '--out', 'b.xlsx'])).toMatchObject({ earlier: [] });
    expect(parseArguments(['write', 'a.xlsx', '--out', 'b.xlsx', '--earlier'])).toEqual({
      ...{ command: 'wrong', reason: 'Ange den tidigare arbetsboken: --earlier TIDIGARE.xlsx' },
    });
    expect(parseArguments(['check', 'a.xlsx', '--earlier', 'b.xlsx'])).toMatchObject({ command: 'wrong' });
  });

  it('understands a Word document, in a template of one’s own', () => {
    expect(parseArguments(['write', 'a.xlsx', '--docx', 'r.docx', '--template=m.docx'])).toMatchObject({
      ...{ out: null, publicOut: null, docxOut: 'r.docx', template: 'm.docx' },
    });
    expect(parseArguments(['write', 'a.xlsx', '--out', 'b.xlsx'])).toMatchObject({ docxOut: null, template: null });
    const reasonOf = (...words: string[]) => JSON.stringify(parseArguments(words));
    expect(reasonOf('write', 'a.xlsx', '--docx')).toContain('--docx RAPPORT.docx');
    expect(reasonOf('write', 'a.xlsx', '--docx', 'r.docx', '--template')).toContain('--template MALL.docx');
    expect(reasonOf('write', 'a.xlsx', '--out', 'b.xlsx', '--template', 'm.docx')).toContain('också --docx');
    expect(reasonOf('check', 'a.xlsx', '--docx', 'r.docx')).toContain('check skriver ingen fil');
  });

  it('understands rules, in text or as JSON', () => {
    expect(parseArguments(['rules'])).toEqual({ command: 'rules', json: false });
    expect(parseArguments(['rules', '--json'])).toEqual({ command: 'rules', json: true });
    expect(HELP).toContain('tertial rules');
  });

  it('understands several files as one, and folders with every file for itself', () => {
    expect(parseArguments(['check', 'a.xlsx', '--together', 'b.xlsx', '--json'])).toEqual({
      ...{ command: 'together', files: ['a.xlsx', 'b.xlsx'], json: true, relations: false },
    });
    expect(parseArguments(['check', 'mapp', '--json-lines'])).toEqual({
      ...{ command: 'folder', places: ['mapp'], workers: null, seconds: 300 },
    });
    expect(parseArguments(['check', 'a', 'b', '--json-lines', '--workers', '3', '--seconds=9'])).toMatchObject({
      ...{ places: ['a', 'b'], workers: 3, seconds: 9 },
    });
  });

  it.each([[[]], [['--help']], [['check', '-h']]])('shows help for %j', (words) => {
    expect(parseArguments(words)).toEqual({ command: 'help' });
    expect(HELP).toContain('tertial write');
  });

  it('shows in its help every option that it takes', () => {
    const ofCheck = ['--json', '--json-lines', '--together', '--workers', '--seconds'];
    const ofWrite = ['--force', '--out', '--public', '--docx', '--template', '--earlier'];
    for (const option of [...ofCheck, ...ofWrite, '--help', '-h']) expect(HELP).toContain(option);
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
    [['write', 'a.xlsx', 'b.xlsx', '--together', '--out', 'c.xlsx'], 'en enda arbetsbok'],
    [['check', 'a.xlsx', '--together'], 'minst två'],
    [['check', '--json-lines'], 'mappen'],
    [['check', 'mapp', '--json-lines', '--json'], 'redan JSON'],
    [['check', 'mapp', '--json-lines', '--workers', '0'], 'helt tal'],
    [['check', 'mapp', '--json-lines', '--seconds'], 'helt tal'],
    [['check', 'a.xlsx', '--workers', '2'], '--json-lines'],
  ])('says what is wrong with %j', (words, reported) => {
    const request = parseArguments(words);
    expect(request.command).toBe('wrong');
    expect(request.command === 'wrong' && request.reason).toContain(reported);
  });
});
