/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { WorkbookTrouble } from '../../../../src/core/port/workbook-trouble';
import { StatusBar } from '../../../../src/taskpane/views/status/status-bar';
import { TroubleBar } from '../../../../src/taskpane/views/status/trouble-bar';
import { WriteView } from '../../../../src/taskpane/views/write-view';
import { openView } from '../open-view';

afterEach(cleanup);

const reported = () => screen.getByRole('status').textContent;

describe('the line of where the work is', () => {
  it('counts what was found, causes alone', async () => {
    const { show } = await openView('budget-med-fel.xlsx');
    show(<StatusBar />);
    expect(reported()).toBe('2 fel, 3 upplysningar; 35 av 39 belopp prövade');
  });

  it('says what is being done, and that nothing else can be begun meanwhile', async () => {
    const { show } = await openView('budget-med-fel.xlsx');
    show(<StatusBar />);
    const button = screen.getByRole('button', { name: 'Räkna om' });
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
        <StatusBar />
        <WriteView outcome={outcome()} />
      </>,
    );
    const { plans } = outcome();
    const planned = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(planned).toEqual(plans.map(({ name }) => expect.stringContaining(`${name} (nytt blad)`)));
    fireEvent.click(screen.getByRole('button', { name: 'Skriv sammanställning' }));
    await waitFor(() => expect(reported()).toBe(`${plans.length} blad skrivna och kontrollästa`));
    expect(screen.getAllByText(/läst tillbaka, allt stämmer/)).toHaveLength(plans.length);
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
    show(<WriteView outcome={outcome()} />);
    const refused = { cosmetic: 'page', reason: 'unknown', details: 'GeneralException, PageLayout.zoom' } as const;
    workbook.write = (plans) =>
      write(plans).then(() => plans.slice(0, 2).map(({ name }) => ({ sheet: name, ...refused })));
    await act(() => session.ask({ kind: 'write' }));
    screen.getByText('Utskriftsformatet kunde inte sättas i Tertial Översikt, Tertial Medlemsandelar.');
    screen.getByText('Innehållet är skrivet. Utseendet försöks igen nästa gång bladen skrivs.');
    screen.getByText(refused.details);
    workbook.write = write;
    await act(() => session.ask({ kind: 'write' }));
    expect(screen.queryByText(/^Utskriftsformatet/)).toBeNull();
  });
});
