import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';
import { judge } from './judge';
import { packed, unpacked } from './mutations/package';
import type { Program, Run } from './program';
import { TERTIAL } from './program';

const BOOK = new Uint8Array(readFileSync(join(__dirname, '../samples/workbooks/arsbudget-i-kronor.xlsx')));
const given = { bytes: BOOK, person: '1881020312', again: false };

/** Tertial with something of a run as something else. */
const but =
  (change: (run: Run) => Partial<Run>): Program =>
  async (bytes) => {
    const run = await TERTIAL(bytes);
    return { ...run, ...change(run) };
  };

/** The copy with its parts as something else. */
const copyBut = (change: (parts: ReturnType<typeof unpacked>) => ReturnType<typeof unpacked>) =>
  but((run) => ({ copy: async () => packed(change(unpacked(await run.copy()))) }));

const refusing =
  (message: string): Program =>
  () =>
    Promise.reject(new UnusableWorkbook(message));

describe('the judge of a run', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await judge(TERTIAL, { ...given, again: true })).toEqual({ ended: 'written', sentence: '', faults: [] });
    expect(await judge(refusing('Filen är tom; spara om arbetsboken i Excel.'), given)).toMatchObject({ faults: [] });
  });

  it.each<[string, Program, RegExp]>([
    ['an exception', () => Promise.reject(new TypeError('x is not a function')), /unknown exception/],
    ['a refusal in English', refusing('Cannot read the file.'), /no sentence/],
    ['a refusal without end', refusing('Filen är tom'), /no sentence/],
    ['a formula that does not hold', refusing('Kopian sparades inte. Felet är Tertials eget.'), /of its own/],
    [
      'a person in a report',
      but(({ reports: [json = ''] }) => ({ reports: [json, 'Anna 881020–312: 1881020312'] })),
      /person/,
    ],
    ['a number that is none', but(({ reports: [json = ''] }) => ({ reports: [json, 'Resultat NaN tkr'] })), /no text/],
    ['a lost part', copyBut((parts) => parts.filter(({ name }) => !name.includes('theme'))), /theme.* is lost/],
    [
      'a changed part',
      copyBut((parts) =>
        parts.map((part) => (part.name.includes('theme') ? { ...part, bytes: Buffer.from('<a/>') } : part)),
      ),
      /parts changed/,
    ],
    [
      'a list without what was in it',
      copyBut((parts) =>
        parts.map((part) =>
          part.name === 'xl/styles.xml'
            ? {
                ...part,
                bytes: Buffer.from(
                  Buffer.from(part.bytes)
                    .toString()
                    .replace(/<fonts[^]*<\/fonts>/, ''),
                ),
              }
            : part,
        ),
      ),
      /styles.* lost elements/,
    ],
    ['sheets that were not planned', but(({ plans }) => ({ plans: plans.slice(1) })), /other sheets/],
  ])('finds %s', async (_, program, fault) => {
    const { faults } = await judge(program, given);
    expect(faults.join('\n')).toMatch(fault);
  });

  it('lets Tertial draw its own charts anew, and finds the loss of one that a user has named', async () => {
    const own = await (await TERTIAL(BOOK)).copy();
    const copyOf =
      (copy: Uint8Array): Program =>
      async (bytes) => ({ ...(await TERTIAL(bytes)), copy: async () => copy });
    const withoutCharts = packed(unpacked(own).filter(({ name }) => !/charts\/chart\d+\.xml$/.test(name)));
    const lost = /the part xl\/charts\/chart\d+\.xml is lost/;
    expect((await judge(copyOf(withoutCharts), { ...given, bytes: own })).faults.join('\n')).not.toMatch(lost);
    const named = unpacked(own).map((part) =>
      part.name.includes('drawings/drawing')
        ? {
            ...part,
            bytes: Buffer.from(Buffer.from(part.bytes).toString().replaceAll('name="Tertial ', 'name="Mitt ')),
          }
        : part,
    );
    expect((await judge(copyOf(withoutCharts), { ...given, bytes: packed(named) })).faults.join('\n')).toMatch(lost);
  });
});
