import { describe, expect, it } from '@jest/globals';
import { groundsOf } from '../../../../src/core/audit/proof/grounds';
import { cellsText, doubtSentence, groundsSentence, unfoundedReason } from '../../../../src/core/audit/proof/sentences';
import type { Equation } from '../../../../src/core/audit/equation';
import { cell, equation } from './equations';

describe('why an error is believed', () => {
  const failing = equation({ B4: 4624 }, { B2: 1952, B3: 2312 });
  const grounds = groundsOf([failing, equation({ C4: 4616 }, { C2: 2098, C3: 2518 })]).get(failing)!;

  it('is said with the columns in which the sum holds, and with what the hand did', () => {
    expect(groundsSentence(grounds, { equation: failing, cause: failing.total })).toBe(
      ' Summan stämmer i 1 av 2 kolumner; två siffror verkar omkastade.',
    );
  });

  it('is said of the cell that is the cause where the slip is in it', () => {
    const swapped = equation({ B4: 4264 }, { B2: 1952, B3: 3212 }, {});
    const own = groundsOf([swapped]).get(swapped)!;
    const [, part] = swapped.terms;
    expect(groundsSentence(own, { equation: swapped, cause: part!.cell })).toBe(' Två siffror verkar omkastade.');
  });

  it('names no part where several would explain it', () => {
    const either = equation({ B4: 1277 }, { B2: 956, B3: 312 });
    const own = groundsOf([either]).get(either)!;
    expect(groundsSentence(own, { equation: either, cause: either.total })).toBe(
      ' Om felet är i en av delarna: två siffror verkar omkastade.',
    );
  });

  it('names the column of totals where the sum runs along rows, and the row where it runs down columns', () => {
    const named = (total: string, terms: Readonly<Record<string, number>>, others: readonly Equation[]) => {
      const failing = equation({ [total]: 7 }, terms);
      const { cell: heading } = failing.terms[0]!;
      const headed = { ...failing, total: { ...failing.total, heading: 'Totalt' } };
      const known = groundsOf([headed, ...others]).get(headed)!;
      return groundsSentence(known, { equation: headed, cause: heading });
    };
    const across = [3, 4].map((row) => equation({ [`D${row}`]: 5 }, { [`B${row}`]: 2, [`C${row}`]: 3 }));
    const down = ['C', 'D'].map((column) => equation({ [`${column}4`]: 5 }, { [`${column}2`]: 2, [`${column}3`]: 3 }));
    expect(named('D2', { B2: 2, C2: 3 }, across)).toContain('”Totalt” stämmer i 2 av 3 rader');
    expect(named('B4', { B2: 2, B3: 3 }, down)).toContain('”Rad 4” stämmer i 2 av 3 kolumner');
  });

  it('names cells as a list is read', () => {
    expect(cellsText([cell('B4', 1), cell('C4', 1), cell('D4', 1)])).toBe('B4, C4 och D4');
  });

  it('is said to be lacking where it is', () => {
    expect(doubtSentence([cell('C4', 1)], null)).toBe(
      ' Inget annat i tabellen bevisar sambandet; kontrollera vilka belopp som ingår. Detsamma gäller C4.',
    );
    const known = { grounds, accusation: { equation: failing, cause: failing.total } };
    expect(doubtSentence([], known)).toBe(
      ' Summan stämmer i 1 av 2 kolumner, vilket inte räcker för att bevisa sambandet här, men två siffror verkar omkastade; kontrollera vilka belopp som ingår.',
    );
  });

  it('is said of a doubt by what a hand typed, and not by lines that may be left out', () => {
    const doubted = (total: number, terms: Readonly<Record<string, number>>) => {
      const own = equation({ B5: total }, terms);
      return doubtSentence([], {
        grounds: groundsOf([own]).get(own)!,
        accusation: { equation: own, cause: own.total },
      });
    };
    expect(doubted(2733, { B2: 2016, B3: 357 })).toContain('sambandet, men två siffror verkar omkastade; kontrollera');
    expect(doubted(2373, { B2: 2016, B3: 357, B4: 25 })).toContain('sambandet; kontrollera');
  });

  it('is said of what is not checked, by where it holds', () => {
    const reason = (places: number, held: number) => unfoundedReason({ label: 'Summa', places, held, across: false });
    expect(reason(3, 0)).toContain('”Summa” stämmer inte med sina delar i någon av 3 kolumner, så');
    expect(reason(1, 0)).toContain('”Summa” stämmer inte med sina delar, så');
    expect(reason(1, 8)).toContain('”Summa” stämmer med sina delar bara där en formel räknar den och är inskriven här');
  });
});
