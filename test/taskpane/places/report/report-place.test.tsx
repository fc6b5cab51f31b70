/** @jest-environment @happy-dom/jest-environment */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import type { WorkbookContent } from '../../../../src/core/port/workbook';
import { WorkbookTrouble } from '../../../../src/core/port/workbook-trouble';
import { NavigationProvider } from '../../../../src/taskpane/navigation/navigation-context';
import type { ReportPart } from '../../../../src/taskpane/navigation/where';
import ReportPlace from '../../../../src/taskpane/places/report/report-place';
import { useSessionState } from '../../../../src/taskpane/session/session-context';
import { separateWorkbook } from '../../../../src/workbook/xlsx/separate-workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { openView, pause } from '../../open-view';

afterEach(cleanup);

const SAMPLES = join(__dirname, '..', '..', '..', 'samples', 'workbooks');

function fileOf(name: string, bytes = readFileSync(join(SAMPLES, name))): File {
  return new File([new Uint8Array(bytes)], name);
}

function Shown({ part }: { readonly part: ReportPart }) {
  const { outcome } = useSessionState();
  return outcome === null ? null : <ReportPlace outcome={outcome} part={part} />;
}

async function opened(name: string, part: ReportPart) {
  const open = await openView(name);
  open.show(
    <NavigationProvider value={{ where: { place: 'report', part }, steps: 0, go: () => undefined }}>
      <Shown part={part} />
    </NavigationProvider>,
  );
  return open;
}

type Open = Awaited<ReturnType<typeof openView>>;

const box = (sheet: string) => screen.getByRole('checkbox', { name: sheet }) as HTMLInputElement;
const row = (sheet: string) => box(sheet).closest('li')!;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** Lets what was asked of the session be done. */
const done = ({ session }: Open) => act(() => session.ask({ kind: 'count' }));

/** The sheets of Tertial's that are in the workbook. */
async function writtenIn({ workbook }: Open): Promise<string[]> {
  const { sheets } = await workbook.read();
  return sheets.flatMap(({ grid, marker }) => (marker === null ? [] : [grid.name]));
}

describe('the sheets of the report', () => {
  it('are new and ticked before they are written, then current and not, with a bar of what was verified', async () => {
    const open = await opened('tertial-1.xlsx', 'sheets');
    const names = open.outcome().plans.map(({ name }) => name);
    for (const name of names) {
      expect(box(name).checked).toBe(true);
      within(row(name)).getByText('ny');
    }
    press(`Uppdatera ${names.length} blad`);
    await done(open);
    expect(await writtenIn(open)).toEqual(expect.arrayContaining(names));
    for (const name of names) {
      expect(box(name).checked).toBe(false);
      within(row(name)).getByText('aktuell');
      within(row(name)).getByText('Skriven och läst tillbaka');
    }
    screen.getByText(
      new RegExp(`^${names.length} blad är skrivna och lästa tillbaka: [\\d\\s]+ celler, varav \\d+ formler`),
    );
    expect(screen.getByRole('button', { name: 'Uppdatera blad' }).getAttribute('aria-disabled')).toBe('true');
    screen.getByText('Alla blad är aktuella');
  });

  it('are written by themselves where they can be, and what was typed in others is kept', async () => {
    const open = await opened('tertial-1.xlsx', 'sheets');
    const template = { key: 'eget 1', template: 'Hej.' };
    await act(() => open.session.take({ kind: 'template', template }));
    for (const { name } of open.outcome().plans)
      if (name !== 'Tertial Kontroller' && !box(name).disabled) fireEvent.click(box(name));
    press('Uppdatera 1 blad');
    await done(open);
    expect(await writtenIn(open)).toEqual(['Tertial Kontroller']);
    expect(open.session.getState().unwritten.templates).toEqual([template]);
  });

  it('take those along that they refer to, and say for which', async () => {
    const open = await opened('tertial-1.xlsx', 'sheets');
    for (const { name } of open.outcome().plans) if (name !== 'Tertial Rapporttext') fireEvent.click(box(name));
    expect([box('Tertial Prognos').checked, box('Tertial Prognos').disabled]).toEqual([true, true]);
    within(row('Tertial Prognos')).getByText('Tas med: Tertial Rapporttext hör ihop med det');
    expect(box('Tertial Kontroller').checked).toBe(false);
  });

  it('are changed where something else is typed than they hold, and that one is ticked', async () => {
    const open = await opened('tertial-1.xlsx', 'sheets');
    await act(() => open.session.ask({ kind: 'write' }));
    await act(() => open.session.take({ kind: 'template', template: { key: 'eget 1', template: 'Hej.' } }));
    within(row('Tertial Rapporttext')).getByText('ändrad');
    within(row('Tertial Rapporttext')).getByText('2 celler blir annorlunda');
    press('Uppdatera 1 blad');
    await done(open);
    within(row('Tertial Rapporttext')).getByText('aktuell');
    expect(open.session.getState().unwritten.templates).toEqual([]);
  });

  it('that could not be written are named as not there, the others as they are', async () => {
    const open = await opened('tertial-1.xlsx', 'sheets');
    const write = open.workbook.write;
    open.workbook.write = async (plans: readonly SheetPlan[], read?: WorkbookContent) => {
      await write(plans.slice(0, 2), read);
      throw new WorkbookTrouble('structureProtected', null);
    };
    press(/^Uppdatera \d+ blad$/);
    await done(open);
    const [first, , third] = open.outcome().plans;
    within(row(first!.name)).getByText('aktuell');
    within(row(third!.name)).getByText('finns inte');
    within(row(third!.name)).getByText('Inte skriven');
    screen.getByText(`${open.outcome().plans.length - 2} blad återstår`);
    expect(screen.queryByText(/skrivna och lästa tillbaka/)).toBeNull();
  });

  it('have their numbers of cells and formulas behind a line that opens', async () => {
    await opened('tertial-1.xlsx', 'sheets');
    const sizes = screen.getByRole('table', { name: 'Celler och formler', hidden: true });
    const rows = within(sizes).getAllByRole('row', { hidden: true });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows[1]!.textContent).toMatch(/^Tertial Rapport\d+$/);
  });
});

/** Picks a file as a user does. */
async function pick(label: RegExp, file: File) {
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { files: [file] } });
  await pause();
}

describe('sheets of another workbook', () => {
  it('are listed with what is read in them, and copied in as the user’s own', async () => {
    const open = await opened('tertial-1.xlsx', 'sheets');
    const inserted: (readonly string[])[] = [];
    open.workbook.insertFrom = (_bytes: Uint8Array, sheets: readonly string[]) => {
      inserted.push(sheets);
      return Promise.resolve(sheets);
    };
    await pick(/^Välj en arbetsbok/, fileOf('uppfoljning.xlsx'));
    const list = within(await screen.findByRole('region', { name: 'Blad i uppfoljning.xlsx' }));
    expect(list.getAllByText(/^Uppföljning/).length).toBeGreaterThan(0);
    const ticked = list.getAllByRole('checkbox').filter((each) => (each as HTMLInputElement).checked);
    fireEvent.click(list.getByRole('button', { name: new RegExp(`^Hämta in ${ticked.length} blad$`) }));
    await done(open);
    expect(inserted.flat()).toHaveLength(ticked.length);
    await screen.findByText(/inhämta(t och läst|de och lästa)\.$/);
    expect(screen.queryByRole('region', { name: 'Blad i uppfoljning.xlsx' })).toBeNull();
  });

  it.each([
    ['ingen.xlsx', Buffer.from('Hej'), /^ingen\.xlsx: Filen är ingen Excel-arbetsbok/],
    ['tom.xlsx', Buffer.alloc(0), /^tom\.xlsx: Filen är tom/],
    [
      'hemlig.xlsx',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      /^hemlig\.xlsx: /,
    ],
  ])('in %s are not, and it is said why', async (name, bytes, sentence) => {
    await opened('tertial-1.xlsx', 'sheets');
    await pick(/^Välj en arbetsbok/, fileOf(name, bytes));
    await screen.findByText(sentence);
  });

  it('in a file that no pane has room for are not read', async () => {
    await opened('tertial-1.xlsx', 'sheets');
    const file = fileOf('stor.xlsx', Buffer.from('x'));
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    await pick(/^Välj en arbetsbok/, file);
    await screen.findByText('stor.xlsx är för stor för att hämtas in. Flytta bladen i Excel i stället.');
  });
});

describe('the version for the public', () => {
  it('is shown by its hardest table, with what is hidden and what to save it as', async () => {
    await opened('uppfoljning.xlsx', 'public');
    const [table] = screen.getAllByRole('table');
    expect(within(table!).getAllByRole('img', { name: 'dolt' }).length).toBeGreaterThan(1);
    screen.getByText(/^\d+ av \d+ tal i \d+ tabell/);
    screen.getByText(/^Spara som .*, uppföljning tertial .*, publik\.xlsx$/);
  });

  it('is opened beside, with whose it is and its date in it', async () => {
    const open = await opened('uppfoljning.xlsx', 'public');
    const bytes: Uint8Array[] = [];
    open.workbook.openBeside = (each: Uint8Array) => {
      bytes.push(each);
      return Promise.resolve();
    };
    press('Spara kopian');
    await done(open);
    screen.getByText(/Excel har öppnat den publika versionen .* spara den därifrån som .*, publik\.xlsx/);
    const [{ grid } = { grid: null }] = (await openXlsx(bytes[0]!).read()).sheets;
    expect(grid!.value(0, 0)).toMatch(/^.+, uppföljning tertial /);
    expect(grid!.value(5, 0)).toBe('Gjord 2024-05-14.');
    const properties = strFromU8(unzipSync(bytes[0]!)['docProps/core.xml']!);
    expect(properties).toContain(`<dc:title>${String(grid!.value(0, 0))}</dc:title>`);
  });

  it('follows another limit, which is kept among the settings', async () => {
    const open = await opened('uppfoljning.xlsx', 'public');
    const field = screen.getByRole('textbox', { name: 'Gräns för små tal' });
    fireEvent.change(field, { target: { value: 'x' } });
    screen.getByText('Ange ett heltal från 2 till 100.');
    fireEvent.change(field, { target: { value: '10' } });
    fireEvent.blur(field);
    await done(open);
    screen.getByText(/^Tal från 1 till 9 döljs/);
    expect(open.settings()).toContain('"threshold":10');
  });

  it('counts with what another workbook has shown, and can leave it again', async () => {
    const open = await opened('uppfoljning.xlsx', 'public');
    const plan = open.outcome().plans.find(({ key }) => key === 'followUpPublic')!;
    const { bytes } = await separateWorkbook(plan);
    await pick(/^Välj en tidigare/, fileOf('publik-2023.xlsx', Buffer.from(bytes)));
    await screen.findByText('publik-2023.xlsx räknas med.');
    await done(open);
    screen.getByText(/^\d+ tabell(er från andra arbetsböcker)? .*räknas med\. De minns arbetsboken när/);
    expect(open.session.getState().unwritten.published.rows.length).toBeGreaterThan(0);
    expect(open.outcome().recalculation.notes.published.rows.length).toBeGreaterThan(0);
    press('Räkna inte med dem');
    await done(open);
    expect(open.outcome().recalculation.notes.published.rows).toEqual([]);
  });

  it('says of a workbook without follow-up that there is nothing in it to count with', async () => {
    await opened('uppfoljning.xlsx', 'public');
    await pick(/^Välj en tidigare/, fileOf('budget-med-fel.xlsx'));
    await screen.findByText(/^budget-med-fel\.xlsx har ingen publik version/);
  });

  it('needs a follow-up', async () => {
    await opened('tertial-1.xlsx', 'public');
    screen.getByText(/arbetsboken har ingen\.$/);
  });
});
