import { SENTENCES } from '../sentences';
import { Note } from './parts/note';

/** What the pane is for, until the workbook has been read. */
export function FirstUse() {
  return (
    <div>
      {SENTENCES.firstUse.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Note>{SENTENCES.privacy}</Note>
    </div>
  );
}
