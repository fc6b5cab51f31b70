/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { DraftRemarks } from '../../../src/taskpane/header/draft-remarks';
import { DraftLine } from '../../../src/taskpane/parts/draft-line';
import { useLiveSession } from '../../../src/taskpane/session/use-live-session';
import { useSession, useSessionState } from '../../../src/taskpane/session/session-context';
import type { Typed } from '../../../src/taskpane/session/typed';
import { openView } from '../open-view';

afterEach(cleanup);

const METHOD: Typed = { kind: 'preferred', method: 'Enligt budget' };

function Live() {
  useLiveSession(useSession());
  const { readAt } = useSessionState();
  return (
    <>
      <input aria-label="Fält" />
      <input aria-label="Ruta" type="checkbox" />
      <DraftLine />
      <DraftRemarks />
      <p>läst {readAt === null ? 'aldrig' : 'nu'}</p>
    </>
  );
}

/** A live session that has read the workbook by itself, with something typed. */
async function live() {
  const opened = await openView('tertial-1.xlsx');
  const first = opened.session.getState().outcome;
  opened.show(<Live />);
  await waitFor(() => expect(opened.session.getState().outcome).not.toBe(first));
  await act(() => opened.session.take(METHOD));
  const preferred = () => opened.session.getState().unwritten.preferred;
  expect(preferred()).toBe('Enligt budget');
  return { ...opened, preferred };
}

describe('a live session', () => {
  it('undoes and redoes what was typed at the press of keys, but not within a text field', async () => {
    const { session, preferred } = await live();
    fireEvent.keyDown(screen.getByLabelText('Fält'), { key: 'z', ctrlKey: true });
    expect(preferred()).toBe('Enligt budget');
    fireEvent.keyDown(screen.getByLabelText('Ruta'), { key: 'z', ctrlKey: true });
    expect(preferred()).toBeNull();
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    expect(preferred()).toBe('Enligt budget');
    fireEvent.keyDown(document.body, { key: 'Z', metaKey: true });
    expect(preferred()).toBeNull();
    fireEvent.keyDown(document.body, { key: 'Z', metaKey: true, shiftKey: true });
    expect(preferred()).toBe('Enligt budget');
    await waitFor(() => expect(session.getState().activity).toBe('idle'));
  });

  it('says what is undone, and undoes it by the button', async () => {
    const { session, preferred } = await live();
    screen.getByText('Utkast, sparas …');
    fireEvent.click(screen.getByTitle('Ångra förvald metod'));
    expect(preferred()).toBeNull();
    fireEvent.click(screen.getByTitle('Gör om förvald metod'));
    expect(preferred()).toBe('Enligt budget');
    await waitFor(() => expect(session.getState().activity).toBe('idle'));
  });
});
