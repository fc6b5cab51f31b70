import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { CardList } from '../../../parts/card';
import { CheckRow } from '../../../parts/check-row';
import { FilePicker } from '../../../parts/file-picker';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { OTHER_WORKBOOK_SENTENCES } from '../../../sentences/other-workbooks';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import { FileProblemBar } from './file-problem';
import type { OtherSheet, OtherWorkbook } from './read-file';
import { usePickedFile } from './use-picked-file';

const ENDINGS = '.xlsx,.xlsm';

function holdsText({ holds, isOwn }: OtherSheet): string {
  if (isOwn) return OTHER_WORKBOOK_SENTENCES.ownOfTertial;
  return holds.length === 0
    ? OTHER_WORKBOOK_SENTENCES.nothingKnown
    : holds.map((kind) => OTHER_WORKBOOK_SENTENCES.kindNames[kind]).join(', ');
}

interface SheetListProps {
  readonly workbook: OtherWorkbook;
  readonly onDone: () => void;
}

/** The sheets of a file that something is read in, but for those that Tertial has written there. */
function worthTaking({ sheets }: OtherWorkbook): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ name, holds, isOwn }) => (isOwn || holds.length === 0 ? [] : [name])));
}

function withTick(ticked: ReadonlySet<string>, name: string, isTicked: boolean): ReadonlySet<string> {
  return new Set(isTicked ? [...ticked, name] : [...ticked].filter((each) => each !== name));
}

/** The sheets of the file, those that Tertial reads ticked. */
function SheetList({ workbook, onDone }: SheetListProps) {
  const { file, bytes, sheets } = workbook;
  const session = useSession();
  const { activity } = useSessionState();
  const [ticked, setTicked] = useState(() => worthTaking(workbook));
  const check = (name: string, isChecked: boolean) => setTicked(withTick(ticked, name, isChecked));
  const insert = async () => {
    const chosen = sheets.flatMap(({ name }) => (ticked.has(name) ? [name] : []));
    await session.ask({ kind: 'insert', bytes, sheets: chosen });
    if (session.getState().trouble === null) onDone();
  };
  return (
    <Section heading={OTHER_WORKBOOK_SENTENCES.sheetsOf(file)}>
      <CardList>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <CheckRow
              {...{ isChecked: ticked.has(sheet.name), isFree: !sheet.isOwn, name: sheet.name }}
              detail={holdsText(sheet)}
              onCheck={(isChecked) => check(sheet.name, isChecked)}
            />
          </li>
        ))}
      </CardList>
      <Button disabledFocusable={ticked.size === 0 || isBusy(activity)} onClick={() => void insert()}>
        {OTHER_WORKBOOK_SENTENCES.insertSheets(ticked.size)}
      </Button>
    </Section>
  );
}

/**
 * Takes in sheets of another workbook: a file is picked, its sheets are listed with what Tertial reads in them, and
 * those that are ticked are copied last in this workbook, as the user's own, and read with it.
 */
export function InsertSheets() {
  const { done, inserted, activity } = useSessionState();
  const { picked, pick, forget } = usePickedFile((readers, file) => readers.readOtherWorkbook(file));
  const isReading = picked !== null && 'reading' in picked;
  const answer = picked === null || 'reading' in picked ? null : picked;
  return (
    <>
      <Note>{OTHER_WORKBOOK_SENTENCES.pickNote}</Note>
      <div>
        <FilePicker
          {...{ label: OTHER_WORKBOOK_SENTENCES.pickWorkbook, accept: ENDINGS, onPick: pick }}
          isBusy={isReading || isBusy(activity)}
        />
      </div>
      <div role="status">
        {isReading && <Note>{OTHER_WORKBOOK_SENTENCES.readingFile(picked.reading)}</Note>}
        {done === 'inserted' && inserted.length > 0 && <Note>{OTHER_WORKBOOK_SENTENCES.inserted(inserted)}</Note>}
      </div>
      {answer !== null && answer.problem !== null && <FileProblemBar problem={answer.problem} />}
      {answer !== null && answer.problem === null && (
        <SheetList key={answer.found.file} workbook={answer.found} onDone={forget} />
      )}
    </>
  );
}
