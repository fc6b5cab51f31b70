import { Button } from '@fluentui/react-components';
import { publishedTogether } from '../../../../core/calculation/disclosure/published-so-far';
import type { Publications } from '../../../../core/documents/notes/publications';
import { NOTHING_PUBLISHED } from '../../../../core/documents/notes/publications';
import { periodKey } from '../../../../core/documents/period';
import { FilePicker } from '../../../parts/file-picker';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { OTHER_WORKBOOK_SENTENCES } from '../../../sentences/other-workbooks';
import { REPORT_SENTENCES } from '../../../sentences/report';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import { FileProblemBar } from '../other-workbooks/file-problem';
import type { EarlierFile } from '../other-workbooks/read-file';
import type { Picked } from '../other-workbooks/use-picked-file';
import { usePickedFile } from '../other-workbooks/use-picked-file';

const ENDINGS = '.xlsx,.xlsm';

/** How many tables other workbooks have shown. */
function tablesIn({ rows }: Publications): number {
  return new Set(rows.map(({ scope, unit, period }) => `${scope} ${unit} ${periodKey(period)}`)).size;
}

/** What came of the file that was picked last. */
function pickedText(picked: Picked<EarlierFile>): string | null {
  if (picked === null) return null;
  if ('reading' in picked) return OTHER_WORKBOOK_SENTENCES.readingFile(picked.reading);
  if (picked.problem !== null) return null;
  const { file, published, known } = picked.found;
  if (published === null) return REPORT_SENTENCES.earlierNothing(file);
  return known === 'computed' ? REPORT_SENTENCES.earlierComputed(file) : REPORT_SENTENCES.earlierShown(file);
}

/** What the workbook is to reckon with of other workbooks, and the way to leave it out again. */
function Counted({ published, onForget }: { readonly published: Publications; readonly onForget: () => void }) {
  const tables = tablesIn(published);
  if (tables === 0) return <Note>{REPORT_SENTENCES.earlierNone}</Note>;
  return (
    <>
      <Note>
        {REPORT_SENTENCES.earlierKnown(tables)} {REPORT_SENTENCES.earlierRemembered}
      </Note>
      <div>
        <Button size="small" onClick={onForget}>
          {REPORT_SENTENCES.earlierForget}
        </Button>
      </div>
    </>
  );
}

/** Takes in what other workbooks have shown the public: what could be worked out of both is then masked here too. */
export function EarlierPublished() {
  const session = useSession();
  const { unwritten, activity } = useSessionState();
  const take = (published: Publications) => void session.take({ kind: 'published', published });
  const { picked, pick, forget } = usePickedFile(
    (readers, file) => readers.readEarlierWorkbook(file),
    ({ published }) => {
      if (published !== null) take(publishedTogether(session.getState().unwritten.published, published));
    },
  );
  const isReading = picked !== null && 'reading' in picked;
  const leave = () => {
    forget();
    take(NOTHING_PUBLISHED);
  };
  return (
    <Section heading={REPORT_SENTENCES.earlierHeading}>
      <Counted published={unwritten.published} onForget={leave} />
      <div role="status">{picked !== null && <Note>{pickedText(picked)}</Note>}</div>
      {picked !== null && !isReading && picked.problem !== null && <FileProblemBar problem={picked.problem} />}
      <div>
        <FilePicker
          {...{ label: REPORT_SENTENCES.earlierPick, accept: ENDINGS, onPick: pick }}
          isBusy={isReading || isBusy(activity)}
        />
      </div>
    </Section>
  );
}
