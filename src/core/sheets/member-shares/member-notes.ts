import type { SourcedSum } from '../../documents/contributions';
import { showSum } from '../parts/figure-item';
import type { Block } from './block';
import { showShare } from './share-item';

function notesOf({ result, cells, amount }: Block): string[] {
  const { members, state, publishedRegion } = result;
  const sumNote = (name: string, sum: SourcedSum | null) => {
    const note = sum && showSum(cells, sum, amount).note;
    return note === null ? [] : [`${name}: ${note}.`];
  };
  return [
    ...sumNote('Staten', state),
    ...sumNote('Regionen', publishedRegion),
    ...members.flatMap((member) => {
      const { name, published } = member;
      const { note } = showShare(cells, member, members);
      const share = note === null ? [] : [`${name}: ${note}.`];
      return [...share, ...sumNote(name, published && { amount: published.amount, figures: [published] })];
    }),
  ];
}

/** What must be stated about figures that no formula refers to, each once. Example: `Aby: andelen står i texten i Budget!A5.` */
export function memberNotes(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(notesOf))];
}
