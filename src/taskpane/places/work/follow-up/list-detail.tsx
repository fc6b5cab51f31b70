import type { EpisodeDetails, YearOfExits } from '../../../../core/calculation/participants/episode-details';
import { SENTENCES } from '../../../sentences';
import { FigureTable } from '../../../parts/figure-table';
import { Note } from '../../../parts/note';
import { Fold } from '../../../parts/fold';
import { incomeMoves } from './income-moves';

function ExitsByCode({ byCode }: Pick<YearOfExits, 'byCode'>) {
  const rows = Object.entries(byCode).sort(([left], [right]) => left.localeCompare(right, 'sv', { numeric: true }));
  if (rows.length === 0) return null;
  return (
    <FigureTable
      caption={SENTENCES.exitsByCode}
      headings={[SENTENCES.exitCode, SENTENCES.exits]}
      rows={rows.map(([code, count]) => ({ key: code, head: code, figures: [count] }))}
    />
  );
}

function Incomes({ incomes }: Pick<YearOfExits, 'incomes'>) {
  const moves = incomeMoves(incomes);
  if (moves.length === 0) return null;
  return (
    <FigureTable
      caption={SENTENCES.incomes}
      headings={[SENTENCES.incomeBefore, SENTENCES.incomeAfter, SENTENCES.count]}
      rows={moves.map(({ before, after, count }) => ({
        key: `${before} ${after}`,
        head: before,
        figures: [after, count],
      }))}
    />
  );
}

/** What a participant list shows beside its counts: persons, exits by code, incomes before and after. */
export function ListDetail({ list, year }: { readonly list: EpisodeDetails; readonly year: number | null }) {
  const exits = list.years.find((each) => each.year === year);
  if (exits === undefined) return null;
  const persons = list.persons?.find(({ period }) => period.year === year);
  return (
    <Fold title={SENTENCES.listHeading(list.sheet, exits.year)}>
      {persons !== undefined && <Note>{SENTENCES.persons(persons.episodes, persons.persons)}</Note>}
      {list.excluded > 0 && <Note>{SENTENCES.excludedRows(list.excluded)}</Note>}
      <ExitsByCode byCode={exits.byCode} />
      <Incomes incomes={exits.incomes} />
    </Fold>
  );
}
