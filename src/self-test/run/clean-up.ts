import { MARKER_NAME, OWN_PREFIX } from '../../core/port/marker';
import { OWN_SHEETS, outcomeOf } from '../probes/asking';
import { OWN_NAMES } from '../probes/names';
import type { Before } from './empty-workbook';

type NewContext = () => Excel.RequestContext;

/** Something to take away, by what it is called in a report; everything is named anew in each message. */
interface Removal {
  readonly of: string;
  readonly remove: (workbook: Excel.Workbook) => void;
}

const MOST_TRIES = 3;

function sheetRemoval({ id, name }: Excel.Worksheet): Removal {
  return {
    of: name,
    remove: ({ worksheets }) => {
      const sheet = worksheets.getItem(id);
      // One that is hidden so that only code can show it cannot be deleted.
      sheet.visibility = 'Visible';
      sheet.delete();
    },
  };
}

/** The sheets that came since: those named so, and those that carry the product's marker. Others are a co-author's. */
async function ownSheets(sheets: Excel.WorksheetCollection, { sheetIds }: Before): Promise<Excel.Worksheet[]> {
  const added = sheets.items.filter(({ id }) => !sheetIds.has(id));
  const isNamed = ({ name }: Excel.Worksheet) => name.startsWith(OWN_SHEETS);
  const others = added.filter((sheet) => !isNamed(sheet));
  for (const { names } of others) names.load('items/name');
  if (others.length > 0) await sheets.context.sync();
  const isMarked = ({ names }: Excel.Worksheet) => names.items.some(({ name }) => name === MARKER_NAME);
  return [...added.filter(isNamed), ...others.filter(isMarked)];
}

/** What the self-test has left in the workbook so far: names before the sheets that they refer to. */
async function removals(newContext: NewContext, before: Before): Promise<Removal[]> {
  const { workbook } = newContext();
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(OWN_NAMES).load('key');
  const application = workbook.application.load('calculationMode');
  await workbook.context.sync();
  const own = names.items.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(OWN_PREFIX));
  const mode: Removal = {
    of: 'calculationMode',
    remove: (changed) => {
      changed.application.calculationMode = before.calculationMode;
    },
  };
  return [
    ...(application.calculationMode === before.calculationMode ? [] : [mode]),
    ...own.map((name): Removal => ({ of: name, remove: (changed) => changed.names.getItem(name).delete() })),
    ...(setting.isNullObject ? [] : [{ of: OWN_NAMES, remove: removeSetting }]),
    ...(await ownSheets(sheets, before)).map(sheetRemoval),
  ];
}

const removeSetting = ({ settings }: Excel.Workbook) => settings.getItem(OWN_NAMES).delete();

async function send(newContext: NewContext, removed: readonly Removal[]): Promise<boolean> {
  const { workbook } = newContext();
  for (const { remove } of removed) remove(workbook);
  return (await outcomeOf(workbook.context.sync())) === 'done';
}

/** A probe that was broken off may have left the structure protected; it has no password. */
async function unprotect(newContext: NewContext): Promise<void> {
  const { workbook } = newContext();
  workbook.protection.unprotect();
  await outcomeOf(workbook.context.sync());
}

/**
 * Takes away everything that the self-test has put into the workbook since `before`: sheets, names, its setting and
 * the mode of calculation. What cannot be taken away together is tried one by one. Gives what is left, by name.
 */
export async function cleanUp(newContext: NewContext, before: Before): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    const left = await removals(newContext, before);
    if (left.length === 0 || tries > MOST_TRIES) return left.map(({ of }) => of);
    if (await send(newContext, left)) continue;
    await unprotect(newContext);
    for (const each of left) await send(newContext, [each]);
  }
}
