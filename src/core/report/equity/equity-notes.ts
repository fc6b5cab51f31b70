import type { EquityResult, SourcedFigure } from '../../calculation/results';
import { valueNote } from '../parts/figure-item';
import type { UserCells } from '../parts/user-cells';
import { periodWords } from '../parts/words';

function figuresOf(result: EquityResult): [string, SourcedFigure | null][] {
  return [
    ['ingående eget kapital', result.openingAt],
    ['intäkter', result.income],
    ['kostnader', result.cost],
    ...result.financial.map(({ figure }): [string, SourcedFigure] => ['finansiella poster', figure]),
    ['publicerat resultat', result.publishedResult],
    ['publicerat utgående eget kapital', result.publishedClosing],
    ...result.contributions.map((figure): [string, SourcedFigure] => ['medlemsbidrag', figure]),
  ];
}

function missingNotes({ opening, income, cost, ceiling }: EquityResult): string[] {
  return [
    ...(opening === null ? ['ingående eget kapital saknas; utgående är det som arbetsboken anger'] : []),
    ...(income === null || cost === null
      ? ['summa intäkter eller kostnader saknas; resultatet är det som arbetsboken anger']
      : []),
    ...(ceiling === null ? ['medlemsbidragen saknas eller kan inte läsas; taket är inte räknat'] : []),
  ];
}

/** What must be said of a result's figures, as Swedish sentences. Example: `2019 Budget, kostnader: talet är sparat som text i Budget!B5 och står här som värde.` */
export function equityNotes(result: EquityResult, cells: UserCells): string[] {
  const period = periodWords(result);
  const values = figuresOf(result).flatMap(([label, figure]) => {
    const note = figure === null ? null : valueNote(cells, figure);
    return note === null ? [] : [`${period}, ${label}: ${note}.`];
  });
  return [...missingNotes(result).map((note) => `${period}: ${note}.`), ...new Set(values)];
}
