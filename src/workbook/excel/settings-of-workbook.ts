import { DRAFT_PREFIX, SETTING_KEY } from '../../core/port/marker';

/** What the user has chosen, as it was saved last; `null` before that. */
export async function readSetting(context: Excel.RequestContext): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEY).load('value');
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

export async function saveSetting(context: Excel.RequestContext, text: string): Promise<void> {
  context.workbook.settings.add(SETTING_KEY, text);
  await context.sync();
}

/** The drafts by whose they are. */
export async function readDrafts(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();
  return new Map(
    settings.items.flatMap(({ key, value }) =>
      key.startsWith(DRAFT_PREFIX) ? [[key.slice(DRAFT_PREFIX.length), String(value)] as const] : [],
    ),
  );
}

/** Keeps one owner's draft, or takes it away; it is no error if there was none. */
export async function keepDraft(context: Excel.RequestContext, owner: string, text: string | null): Promise<void> {
  const { settings } = context.workbook;
  const key = `${DRAFT_PREFIX}${owner}`;
  if (text === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, text);
  await context.sync();
}
