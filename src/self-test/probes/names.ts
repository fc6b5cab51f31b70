import { asAnswer, attempt, outcomeOf, OWN_SHEETS, REFUSED, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';
import { ANY } from './probe';

/** What all names of the self-test begin with, in the workbook and in its settings. */
export const OWN_NAMES = 'Tertial_Sjalvtest';
const SECOND = `${OWN_SHEETS} 2`;

async function marker(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  sheetIn(context, tools).names.add(OWN_NAMES, '="equity"').visible = false;
  await context.sync();
  const { names } = sheetIn(tools.newContext(), tools);
  names.load('items/name,items/formula,items/visible');
  await names.context.sync();
  return names.items.map(({ name, formula, visible }) => ({ name, formula: asAnswer(formula), visible }));
}

async function deadName(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const gone = context.workbook.worksheets.add(SECOND);
  context.workbook.names.add(OWN_NAMES, gone.getRange('A1'));
  await context.sync();
  gone.delete();
  await context.sync();
  const dead = context.workbook.names.getItem(OWN_NAMES).load('formula,visible');
  await context.sync();
  const formula = String(dead.formula);
  return { formula, isError: formula.includes('#') };
}

async function languageOfName(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const named = sheetIn(context, tools).names.add(OWN_NAMES, '=SUM(1,2.5)').load('formula');
  await context.sync();
  return asAnswer(named.formula);
}

async function namedInPlace(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('A1:A2').values = [[3], [7]];
  context.workbook.names.add(OWN_NAMES, sheet.getRange('A1'));
  sheet.getRange('C1').formulas = [[`=${OWN_NAMES}`]];
  await context.sync();
  context.workbook.names.getItem(OWN_NAMES).formula = `='${tools.name}'!$A$2`;
  const cell = sheet.getRange('C1').load('values');
  await context.sync();
  return asAnswer(cell.values[0]?.[0]);
}

async function takenName(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRange('A1');
  context.workbook.names.add(OWN_NAMES, range);
  context.workbook.names.add(OWN_NAMES.toUpperCase(), range);
  return outcomeOf(context.sync());
}

async function setting(tools: Tools): Promise<Answer> {
  const text = `{"å":"${'ö'.repeat(10_000)}"}`;
  const context = tools.newContext();
  context.workbook.settings.add(OWN_NAMES, text);
  await context.sync();
  const { settings } = tools.newContext().workbook;
  const kept = settings.getItemOrNullObject(OWN_NAMES).load('value');
  const missing = settings.getItemOrNullObject(`${OWN_NAMES}_2`).load('value');
  await settings.context.sync();
  return { kept: !kept.isNullObject && kept.value === text, missing: missing.isNullObject };
}

async function drafts(tools: Tools): Promise<Answer> {
  const keys = [`${OWN_NAMES} utkast a`, `${OWN_NAMES} utkast b`];
  const context = tools.newContext();
  for (const key of keys) context.workbook.settings.add(key, key);
  await context.sync();
  const { settings } = tools.newContext().workbook;
  settings.getItemOrNullObject(`${OWN_NAMES} saknas`).delete();
  settings.getItemOrNullObject(keys[0] ?? '').delete();
  settings.load('items/key,items/value');
  await settings.context.sync();
  const kept = settings.items.flatMap(({ key, value }) => (keys.includes(key) ? [String(value)] : []));
  settings.getItemOrNullObject(keys[1] ?? '').delete();
  await settings.context.sync();
  return kept.map((value) => value.slice(OWN_NAMES.length));
}

async function customProperty(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const { customProperties } = sheetIn(context, tools);
  customProperties.add(OWN_NAMES, 'equity');
  const kept = customProperties.getItemOrNullObject(OWN_NAMES).load('value');
  await context.sync();
  return kept.isNullObject ? null : kept.value;
}

/** Defined names, settings and what marks a sheet. */
export const NAMES: readonly Probe[] = [
  {
    id: 'marker',
    asks: 'Läses ett dolt namn på ett blad tillbaka som det skrevs?',
    why: 'A sheet of the product is known by a hidden name of its own, added and hidden in one message.',
    reliedOnBy: 'src/core/port/marker.ts',
    source: 'OfficeDev/office-js #3878',
    expected: [[{ name: OWN_NAMES, formula: '="equity"', visible: false }]],
    ask: marker,
  },
  {
    id: 'deadName',
    asks: 'Visar ett namn vars blad är borta ett fel, på något språk?',
    why: 'Names whose sheet was deleted are known by the error, so that they can be set right.',
    reliedOnBy: 'src/workbook/excel/plan-target.ts',
    source: 'OfficeDev/office-js #2834: localised on the desktop',
    expected: [{ formula: ANY, isError: true }],
    ask: deadName,
  },
  {
    id: 'nameLanguage',
    asks: 'På vilket språk läses formeln i ett namn?',
    why: 'Nothing relies on it: only constants and references are read of names.',
    reliedOnBy: 'src/workbook/excel/read-frame.ts',
    source: 'OfficeDev/office-js #2834',
    expected: [],
    ask: languageOfName,
  },
  {
    id: 'nameInPlace',
    asks: 'Följer formler med när ett namn pekas om?',
    why: 'Names of key figures are set right in place, so that the user’s formulas on them live on.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'learn.microsoft.com, Excel.NamedItem formula',
    expected: [7],
    ask: namedInPlace,
  },
  {
    id: 'takenName',
    asks: 'Krockar namn med varandra oavsett stora och små bokstäver?',
    why: 'A name of the user’s own is left alone, whatever its case.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'support.microsoft.com, Names in formulas',
    expected: [{ refused: 'ItemAlreadyExists' }, REFUSED],
    ask: takenName,
  },
  {
    id: 'nameAfterFreeze',
    asks: 'Går det att namnge en cell i samma meddelande som rader låses?',
    why: 'Sheets are frozen and names are added in one run.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'OfficeDev/office-js #1345',
    expected: ['done'],
    ask: (tools) =>
      attempt(tools, (sheet, { names }) => {
        sheet.freezePanes.freezeRows(2);
        names.add(OWN_NAMES, sheet.getRange('A1'));
      }),
  },
  {
    id: 'setting',
    asks: 'Läses en inställning i arbetsboken tillbaka som den sparades?',
    why: 'What the user has chosen is kept as text among the workbook’s settings.',
    reliedOnBy: 'src/workbook/excel/settings-of-workbook.ts',
    source: 'learn.microsoft.com, Excel.SettingCollection',
    expected: [{ kept: true, missing: true }],
    ask: setting,
  },
  {
    id: 'drafts',
    asks: 'Kan flera inställningar listas, och en tas bort utan att de andra rörs?',
    why: 'What is typed in the pane and not written is kept as a draft for each user, among the workbook’s settings.',
    reliedOnBy: 'src/workbook/excel/settings-of-workbook.ts',
    source: 'learn.microsoft.com, Excel.SettingCollection',
    expected: [[' utkast b']],
    ask: drafts,
  },
  {
    id: 'customProperty',
    asks: 'Läses en egen egenskap hos ett blad tillbaka?',
    why: 'Nothing relies on it: it would be a marker that can be read while another workbook is in front.',
    reliedOnBy: 'src/core/port/marker.ts',
    source: 'learn.microsoft.com, Excel.WorksheetCustomPropertyCollection',
    expected: [],
    ask: customProperty,
  },
];
