import { describe, expect, it } from '@jest/globals';
import { messageFor } from '../../src/commands/message-for';
import { stepToError } from '../../src/commands/step-to-error';
import { formatAddress } from '../../src/core/cells/address';
import { NO_DECISION } from '../../src/core/documents/notes/finding-decision';
import { openCauses } from '../../src/core/sheets/findings/open-findings';
import { findingBasis } from '../../src/core/sheets/findings/finding-basis';
import { openBudget } from '../taskpane/open-budget';

type Opened = Awaited<ReturnType<typeof openBudget>>;

async function stepAndSee({ session }: Opened, by: 1 | -1): Promise<string> {
  const message = await stepToError(session, by);
  if (message !== null) return message;
  const { sheet, ...cell } = (await session.selectedCell())!;
  return `${sheet}!${formatAddress(cell)}`;
}

/** The errors of the sample that are open, in the order of the sheet. */
async function openErrors({ session }: Opened) {
  await session.ask({ kind: 'recalculate' });
  const causes = openCauses(session.getState().outcome!.recalculation.review);
  const errors = causes.filter(({ finding }) => finding.severity === 'error');
  return errors.toSorted((one, other) => one.finding.at.row - other.finding.at.row);
}

const placeOf = ({ finding: { at } }: Awaited<ReturnType<typeof openErrors>>[number]) =>
  `${at.sheet}!${formatAddress(at)}`;

async function accept({ session }: Opened, errors: Awaited<ReturnType<typeof openErrors>>): Promise<void> {
  for (const { key, finding } of errors) {
    const decision = { ...NO_DECISION, key, decision: 'godta', basis: findingBasis(finding), message: finding.message };
    await session.take({ kind: 'finding', decision });
  }
}

describe('the buttons that walk the errors', () => {
  it('go down and up from where the user is, round at the ends', async () => {
    const opened = await openBudget();
    const places = (await openErrors(opened)).map(placeOf);
    expect(places.length).toBeGreaterThan(1);
    const seen: string[] = [];
    for (let presses = 0; presses <= places.length; presses += 1) seen.push(await stepAndSee(opened, 1));
    expect(seen).toEqual([...places, places[0]]);
    expect(await stepAndSee(opened, -1)).toBe(places.at(-1));
    // Between two errors the next is the one below, and the one before is the one above.
    const [first] = await openErrors(opened);
    const below = { ...first!.finding.at, row: first!.finding.at.row + 1, column: 0 };
    await opened.session.ask({ kind: 'select', at: below });
    expect(await stepAndSee(opened, -1)).toBe(places[0]);
    await opened.session.ask({ kind: 'select', at: below });
    expect(await stepAndSee(opened, 1)).toBe(places[1]);
  });

  it('pass by those that are accepted, and state when one or none is left', async () => {
    const opened = await openBudget();
    const [first, ...others] = await openErrors(opened);
    await accept(opened, others);
    expect(await stepAndSee(opened, 1)).toBe(placeOf(first!));
    expect(await stepAndSee(opened, 1)).toBe('onlyError');
    await accept(opened, [first!]);
    const message = await stepAndSee(opened, 1);
    expect(message).toMatch(/^noErrors-\d+-\d+$/);
    expect(messageFor(message)).toMatch(/^Inga fel är kvar bland det som är prövat: \d+ av \d+ belopp\./);
    expect(messageFor('noErrors-0-0')).toMatch(/^Inget i arbetsboken kunde prövas/);
  });

  it('pass by hidden sheets, and give the reason where there is no other', async () => {
    const opened = await openBudget();
    const [{ finding }] = (await openErrors(opened)) as [Awaited<ReturnType<typeof openErrors>>[number]];
    opened.model.sheets.find(({ name }) => name === finding.at.sheet)!.visibility = 'Hidden';
    expect(await stepAndSee(opened, 1)).toBe('sheetHidden');
  });

  it('give the reason why the workbook could not be read', async () => {
    const opened = await openBudget();
    for (let request = 1; request < 9; request += 1) opened.host.faults.at(request, { kind: 'host', number: 5004 });
    expect(await stepAndSee(opened, 1)).toBe('cellEditMode');
  });
});
