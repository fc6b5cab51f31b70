import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { CellReference } from '../../src/core/documents/finding';
import { NOTHING_UNWRITTEN } from '../../src/core/documents/notes/user-notes';
import type { Steps } from '../../src/core/pace/steps';
import type { OpenWorkbook, ReadOptions, SelectedCell, WorkbookContent } from '../../src/core/port/workbook';
import type { Occasion } from '../../src/core/recalculate';
import type { Settings } from '../../src/core/settings/settings';
import { Session } from '../../src/taskpane/session/session';
import { SessionProvider } from '../../src/taskpane/session/session-context';
import type { Outcome } from '../../src/taskpane/session/work';
import { WORK } from '../../src/taskpane/session/work';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { separateWorkbook } from '../../src/workbook/xlsx/separate-workbook';

// What is waited for is a recalculation, on whatever machine.
configure({ asyncUtilTimeout: 10_000 });

// Movements that are broken off when a view goes away reject in this document; without them Fluent UI does not move.
Reflect.deleteProperty(Element.prototype, 'animate');

const WORKBOOKS = join(__dirname, '..', 'samples', 'workbooks');

/** What is in the sample workbooks as they are saved, by their names, and what is found there: the same in every view. */
const contents = new Map<string, Promise<WorkbookContent>>();
const outcomes = new WeakMap<WorkbookContent, Map<string, Outcome>>();

/** As in the pane; of the same content with nothing typed, what was counted for an earlier view. */
function* outcomeOf(content: WorkbookContent, settings: Settings, occasion: Occasion): Steps<Outcome> {
  const { unwritten: notes = NOTHING_UNWRITTEN, ...other } = occasion;
  if (notes !== NOTHING_UNWRITTEN) return yield* WORK.outcomeOf(content, settings, occasion);
  const counted = outcomes.get(content) ?? new Map<string, Outcome>();
  const key = JSON.stringify([settings, other]);
  const outcome = counted.get(key) ?? (yield* WORK.outcomeOf(content, settings, occasion));
  outcomes.set(content, counted.set(key, outcome));
  return { ...outcome, countedWith: { content, settings, notes } };
}

/** Reads a sample the first time as it is saved, which is done once for all views of it. */
function firstRead(name: string, read: OpenWorkbook['read']): OpenWorkbook['read'] {
  let isFirst = true;
  return (options?: ReadOptions) => {
    if (!isFirst) return read(options);
    isFirst = false;
    const content = contents.get(name) ?? read(options);
    contents.set(name, content);
    return content;
  };
}

/** A workbook read from its file, with what the pane does beside reading and writing it. */
function openFile(name: string, settings: string | null) {
  const file = openXlsx(new Uint8Array(readFileSync(join(WORKBOOKS, name))));
  const selected: CellReference[] = [];
  const pointed: { cell: SelectedCell } = {
    cell: { sheet: 'Blad1', row: 0, column: 0, value: null, last: { row: 0, column: 0 } },
  };
  let kept = settings;
  const workbook: OpenWorkbook = {
    ...file,
    read: firstRead(name, file.read),
    readSetting: () => Promise.resolve(kept),
    saveSetting: (text) => {
      kept = text;
      return Promise.resolve();
    },
    select: (sheet, address) => {
      selected.push({ sheet, ...address });
      return Promise.resolve();
    },
    keepDraft: () => Promise.resolve(),
    selectedCell: () => Promise.resolve(pointed.cell),
    openBeside: () => Promise.resolve(),
    watch: () => () => undefined,
    insertFrom: () => Promise.resolve([]),
    mend: (cells) => Promise.resolve(cells.map(({ before }) => ({ content: before, numberFormat: 'General' }))),
    mark: () => Promise.resolve(),
  };
  return { workbook, selected, pointed, settings: () => kept };
}

/** A session on a sample workbook that has been read and counted, and its views as a user meets them. */
export async function openView(name: string, settings: string | null = null) {
  const file = openFile(name, settings);
  const errors: unknown[] = [];
  const session = new Session({
    workbook: file.workbook,
    loadWork: () => Promise.resolve({ ...WORK, outcomeOf }),
    loadSeparate: () => Promise.resolve(separateWorkbook),
    occasion: () => ({ today: '2024-05-14', workbookName: name }),
    onError: (error) => errors.push(error),
  });
  await session.ask({ kind: 'recalculate' });
  if (errors.length > 0) throw errors[0];
  const outcome = (): Outcome => session.getState().outcome!;
  const show = (view: ReactNode) => {
    const shown = render(
      <FluentProvider theme={webLightTheme}>
        <SessionProvider value={session}>{view}</SessionProvider>
      </FluentProvider>,
    );
    // What the session comes to by itself is drawn when it comes, as in the pane: React warns of it in tests otherwise.
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
    return shown;
  };
  return { ...file, session, outcome, show };
}

/** Lets what a press began without any work on the workbook be done, if it began anything. */
export async function pause(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}
