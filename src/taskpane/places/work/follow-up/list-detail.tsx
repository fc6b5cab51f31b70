import type { EpisodeDetails, YearOfExits } from '../../../../core/calculation/participants/episode-details';
import { FOLLOW_UP_SENTENCES } from '../../../sentences/follow-up';
import { FigureTable } from '../../../parts/figure-table';
import { Note } from '../../../parts/note';
import { Fold } from '../../../parts/fold';
import { incomeMoves } from './income-moves';

function ExitsByCode({ byCode }: Pick<YearOfExits, 'byCode'>) {
  const rows = Object.entries(byCode).sort(([left], [right]) => left.localeCompare(right, 'sv', { numeric: true }));
  if (rows.length === 0) return null;
  return (
    <FigureTable
      caption={FOLLOW_UP_SENTENCES.exitsByCode}
      headings={[FOLLOW_UP_SENTENCES.exitCode, FOLLOW_UP_SENTENCES.exits]}
      rows={rows.map(([code, count]) => ({ key: code, head: code, figures: [count] }))}
    />
  );
}

function Incomes({ incomes }: Pick<YearOfExits, 'incomes'>) {
  const moves = incomeMoves(incomes);
  if (moves.length === 0) return null;
  return (
    <FigureTable
      caption={FOLLOW_UP_SENTENCES.incomes}
      headings={[FOLLOW_UP_SENTENCES.incomeBefore, FOLLOW_UP_SENTENCES.incomeAfter, FOLLOW_UP_SENTENCES.count]}
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
    <Fold title={FOLLOW_UP_SENTENCES.listHeading(list.sheet, exits.year)}>
      {persons !== undefined && <Note>{FOLLOW_UP_SENTENCES.persons(persons.episodes, persons.persons)}</Note>}
      {list.excluded > 0 && <Note>{FOLLOW_UP_SENTENCES.excludedRows(list.excluded)}</Note>}
      <ExitsByCode byCode={exits.byCode} />
      <Incomes incomes={exits.incomes} />
    </Fold>
  );
}
