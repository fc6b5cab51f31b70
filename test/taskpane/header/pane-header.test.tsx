/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { WorkbookTrouble } from '../../../src/core/port/workbook-trouble';
import { PaneHeader } from '../../../src/taskpane/header/pane-header';
import { ProgressLine } from '../../../src/taskpane/header/progress-line';
import { TroubleBar } from '../../../src/taskpane/header/trouble-bar';
import { SheetsPart } from '../../../src/taskpane/places/report/sheets/sheets-part';
import { openView } from '../open-view';

afterEach(cleanup);

/** The header's first line and where the work is. */
function Header() {
  return (
    <>
      <PaneHeader onSettings={() => undefined} />
      <ProgressLine />
    </>
  );
}

const reported = () => screen.getAllByRole('status')[0]!.textContent;

describe('the line of where the work is', () => {
  it('counts what was found, causes alone', async () => {
    const { show } = await openView('budget-med-fel.xlsx');
    show(<Header />);
    expect(reported()).toBe('2 fel, 3 upplysningar; 35 av 39 belopp prövade');
  });

  it('says what is being done, and that nothing else can be begun meanwhile', async () => {
    const { show } = await openView('budget-med-fel.xlsx');
    show(<Header />);
    const button = screen.getByRole('button', { name: 'Läs om arbetsboken' });
    fireEvent.click(button);
    expect(reported()).toBe('Läser arbetsboken …');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    screen.getByRole('progressbar', { name: 'Läser arbetsboken …' });
    await waitFor(() => expect(reported()).toBe('2 fel, 3 upplysningar; 35 av 39 belopp prövade'));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says how many sheets were written and checked', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    show(
      <>
        <Header />
        <SheetsPart outcome={outcome()} />
      </>,
    );
    const { plans } = outcome();
    const planned = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(planned).toEqual(plans.map(({ name }) => expect.stringContaining(name)));
    fireEvent.click(screen.getByRole('button', { name: `Uppdatera ${plans.length} blad` }));
    await waitFor(() => expect(reported()).toBe(`${plans.length} blad skrivna och lästa tillbaka`));
  });
});

describe('what Excel refused', () => {
  it('is shown with what to do, until it is tried again and goes well', async () => {
    const { show, session, workbook } = await openView('budget-med-fel.xlsx');
    const { read } = workbook;
    show(<TroubleBar />);
    workbook.read = () => Promise.reject(new WorkbookTrouble('cellEditMode', null));
    await act(() => session.ask({ kind: 'recalculate' }));
    screen.getByText(/^Du håller på att skriva i en cell/);
    workbook.read = read;
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(screen.queryByText(/^Du håller på/)).toBeNull());
    await waitFor(() => expect(session.getState().activity).toBe('idle'));
  });

  it('is shown with its code and place, put away under details', async () => {
    const { show, session, workbook } = await openView('budget-med-fel.xlsx');
    const { read } = workbook;
    show(<TroubleBar />);
    const details = 'InvalidSelection, Worksheet.names';
    workbook.read = () => Promise.reject(new WorkbookTrouble('otherWorkbook', null, details));
    await act(() => session.ask({ kind: 'recalculate' }));
    const group = screen.getByText('Detaljer').closest('details')!;
    expect([group.open, screen.getByText(details).closest('details')]).toEqual([false, group]);
    workbook.read = read;
    await act(() => session.ask({ kind: 'recalculate' }));
    expect(screen.queryByText('Detaljer')).toBeNull();
  });
});

describe('looks that Excel refused', () => {
  it('are listed below the sheets that were written, with their codes under details', async () => {
    const { show, session, workbook, outcome } = await openView('budget-med-fel.xlsx');
    const { write } = workbook;
    show(<SheetsPart outcome={outcome()} />);
    const refused = { cosmetic: 'page', reason: 'unknown', details: 'GeneralException, PageLayout.zoom' } as const;
    workbook.write = (plans) =>
      write(plans).then(() => plans.slice(0, 2).map(({ name }) => ({ sheet: name, ...refused })));
    await act(() => session.ask({ kind: 'write' }));
    screen.getByText('Utskriftsformatet kunde inte sättas i Tertial Rapport, Tertial Översikt.');
    screen.getByText('Innehållet är skrivet. Utseendet försöks igen nästa gång bladen skrivs.');
    screen.getByText(refused.details);
    workbook.write = write;
    await act(() => session.ask({ kind: 'write' }));
    expect(screen.queryByText(/^Utskriftsformatet/)).toBeNull();
  });
});
