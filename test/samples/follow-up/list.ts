import type { CellValue } from '../../../src/core/cells/cell';
import { serialOfDay } from '../../../src/core/cells/serial-day';
import type { Dice } from '../budgets/dice';

/** One episode, as a register has it. */
export interface Episode {
  readonly id: string;
  readonly sex: string;
  readonly unit: string;
  readonly municipality: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly code: string | number | null;
  readonly exit: string | null;
}

export const HEADINGS = [
  'Deltagar-id',
  'Kön',
  'Insats',
  'Kommun',
  'Startdatum',
  'Slutdatum',
  'Avslutsanledning',
  'Avslut till',
];

const EXITS = [
  [1, 'arbete'],
  [1, 'extratjänst'],
  [1, 'studier'],
  [2, 'rehab'],
  [3, 'saknar arbetsförmåga'],
  [3, 'hälsoskäl'],
  [7, 'övrigt'],
] as const;

const dayText = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Episodes between 2022 and 2024, some still going on. */
export function randomEpisodes(dice: Dice, count: number): Episode[] {
  return Array.from({ length: count }, () => {
    const start = serialOfDay('2022-01-01') + dice.whole(0, 900);
    const end = start + dice.whole(0, 400);
    const hasEnded = dice.whole(0, 9) < 6 && end <= serialOfDay('2024-12-31');
    const [code, exit] = EXITS[dice.whole(0, EXITS.length - 1)]!;
    return {
      id: `D${dice.whole(1, count)}`,
      sex: ['Kvinna', 'Man', 'K', 'M'][dice.whole(0, 3)]!,
      unit: ['Torget Norr', 'Torget Söder', 'Teamet*'][dice.whole(0, 2)]!,
      municipality: ['Norrby', 'Söderby'][dice.whole(0, 1)]!,
      start: dayText(start),
      end: hasEnded ? dayText(end) : null,
      code: hasEnded ? code : null,
      exit: hasEnded ? exit : null,
    };
  });
}

/** The episodes as rows under their headings, days as serials. */
export function listRows(episodes: readonly Episode[]): CellValue[][] {
  const day = (text: string | null) => (text === null ? null : serialOfDay(text));
  const rows = episodes.map(({ id, sex, unit, municipality, start, end, code, exit }): CellValue[] => [
    ...[id, sex, unit, municipality],
    ...[day(start), day(end), code, exit],
  ]);
  return [[...HEADINGS], ...rows];
}
