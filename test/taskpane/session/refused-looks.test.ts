import { describe, expect, it } from '@jest/globals';
import { messageFor } from '../../../src/commands/message-for';
import { recalculateAtOnce } from '../../../src/commands/recalculate-at-once';
import { looksNotSet, whyNotSet } from '../../../src/taskpane/sentences/looks';
import { statusText } from '../../../src/taskpane/header/status-text';
import { openBudget } from '../open-budget';

const WRITE = { kind: 'write' } as const;

describe('looks that Excel refuses', () => {
  it('are no failure: the sheets are written, read back, and the session has remarks', async () => {
    const { session, model, logged } = await openBudget();
    model.hasPrinter = false;
    await session.ask(WRITE);
    const { trouble, written, remarks } = session.getState();
    expect([trouble, logged]).toEqual([null, []]);
    expect(written?.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(remarks.map(({ cosmetic }) => cosmetic)).toEqual(Array.from({ length: 6 }, () => 'page'));
    expect(statusText(session.getState())).toBe(
      '6 blad skrivna och lästa tillbaka; 6 saker i utseendet kunde inte sättas',
    );
    expect(looksNotSet(remarks)).toEqual([
      'Utskriftsformatet kunde inte sättas i Tertial Rapport, Tertial Översikt, Tertial Medlemsandelar, Tertial Eget kapital, Tertial Scenarier, Tertial Kontroller.',
    ]);
  });

  it('are explained where Excel gives a reason', async () => {
    const { session, model, host } = await openBudget();
    // One message for the settings, three to read, three for the frame and one with the cells.
    host.faults.at(9, {
      kind: 'meanwhile',
      change: (changed) => {
        changed.isInFront = false;
      },
    });
    await session.ask(WRITE);
    const { remarks } = session.getState();
    expect(whyNotSet(remarks)).toEqual([expect.stringMatching(/^En annan arbetsbok ligger framför/)]);
    model.isInFront = true;
    model.hasPrinter = false;
    await session.ask(WRITE);
    expect(whyNotSet(session.getState().remarks)).toEqual([]);
  });

  it('are forgotten once they are set, and when the workbook is read anew', async () => {
    const { session, model } = await openBudget();
    model.hasPrinter = false;
    await session.ask(WRITE);
    await session.ask({ kind: 'recalculate' });
    expect(session.getState().remarks).toEqual([]);
    model.hasPrinter = true;
    await session.ask(WRITE);
    expect(session.getState().remarks).toEqual([]);
    expect(statusText(session.getState())).toBe('6 blad skrivna och lästa tillbaka');
  });

  it('are what the ribbon’s button shows, once the overview is in front', async () => {
    const { session, model } = await openBudget();
    model.hasPrinter = false;
    const reason = await recalculateAtOnce(session);
    expect(reason).toBe('looks');
    expect(messageFor(reason!)).toMatch(/^Bladen är skrivna och lästa tillbaka, men Excel satte inte allt/);
    expect(model.activeSheet).toBe(model.sheet('Tertial Översikt')!.id);
    model.hasPrinter = true;
    expect(await recalculateAtOnce(session)).toBeNull();
  });
});

describe('what Excel refuses whole', () => {
  it('is trouble with Excel’s own code and place beside the sentence', async () => {
    const { session, model } = await openBudget();
    model.isInFront = false;
    await session.ask({ kind: 'recalculate' });
    expect(session.getState().trouble).toEqual({
      ...{ reason: 'otherWorkbook', during: { kind: 'recalculate' } },
      details: 'InvalidSelection, Worksheet.names',
    });
    model.isInFront = true;
    await session.ask(session.getState().trouble!.during);
    expect(session.getState().trouble).toBeNull();
  });
});
