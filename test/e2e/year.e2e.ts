import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { violations } from './axe';
import type { OpenDemo } from './demo';
import { cellIn, closeBrowser, openSample, openView, recalculate, writeSheets } from './demo';

/** Where the finished year is left, for LibreOffice to count anew. */
const WRITTEN = join(__dirname, 'written');
const SHEET = 'Tertial Prognos';

afterAll(closeBrowser);

const LINES = 'D6:D10 D13:D17'.split(' ').flatMap((range) => {
  const [first = 0, last = 0] = (range.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => `D${first + index}`);
});

/** The outturn of each line after eight months, and of the year. */
const T2 = [3333, 1667, 1000, 467, 200, 4733, 1320, 200, 0, 320];
const YEAR = [5000, 2500, 1500, 700, 300, 7290, 2049, 300, 146, 480];

async function editOutturn(demo: OpenDemo, heading: string, amounts: readonly number[]): Promise<void> {
  const cells = [['D4', heading], ...LINES.map((cell, index) => [cell, String(amounts[index])])];
  await demo.page.evaluate((typed) => {
    for (const [cell = '', text = ''] of typed) window.tertialDemo.setCell('Uppföljning', cell, text);
  }, cells);
  await recalculate(demo);
}

/** The address of a cell of the forecast by its row's label and a heading. */
async function addressOf({ page }: OpenDemo, label: string, heading: string): Promise<string> {
  return page.evaluate(
    ([sheet, row, column]) => {
      const [at, over] = [window.tertialDemo.find(sheet, row), window.tertialDemo.find(sheet, column)];
      return `${String.fromCharCode(65 + (over?.column ?? 0))}${(at?.row ?? 0) + 1}`;
    },
    [SHEET, label, heading] as const,
  );
}

async function shown(demo: OpenDemo, label: string, heading: string) {
  return (await cellIn(demo, SHEET, await addressOf(demo, label, heading))).value;
}

const panelOf = ({ pane }: OpenDemo) => pane.getByRole('tabpanel');

/** Opens the fields of a line, does something with them and closes them. */
async function inLine(demo: OpenDemo, label: string, act: (fields: Locator) => Promise<void>): Promise<void> {
  await panelOf(demo).getByRole('button', { name: label, exact: true }).click();
  const fields = demo.pane.getByRole('dialog', { name: label, exact: true });
  await act(fields);
  await fields.getByRole('button', { name: 'Stäng raden' }).click();
}

async function typeIn(fields: Locator, label: string, text: string): Promise<void> {
  await fields.getByLabel(label, { exact: true }).fill(text);
  await fields.getByLabel(label, { exact: true }).press('Enter');
}

/** A decision: its day and how the pane reads it, who decides, and what the pane says that is decided. */
interface Decision {
  readonly date: string;
  readonly day: string;
  readonly by: string;
  readonly words: string;
}

/** Decides the forecast, which writes the sheets as well. */
async function decide(demo: OpenDemo, { date, day, by, words }: Decision): Promise<void> {
  await openView(demo.pane, 'Prognos');
  await panelOf(demo).getByRole('button', { name: 'Fastställ och skriv …' }).click();
  const dialog = demo.pane.getByRole('dialog', { name: /^Fastställ prognosen för/ });
  await dialog.getByText(words, { exact: true }).waitFor();
  await dialog.getByRole('textbox', { name: 'Beslutsdatum' }).fill(date);
  await dialog.getByRole('textbox', { name: 'Beslutas av' }).fill(by);
  await dialog.getByRole('button', { name: 'Fastställ och skriv', exact: true }).click();
  await panelOf(demo)
    .getByText(/^Prognosen är fastställd\. \d+ blad är skrivna och lästa tillbaka\.$/)
    .waitFor();
  await openView(demo.pane, 'Prognos');
  await panelOf(demo).getByText(`Fastställd ${day}`, { exact: true }).waitFor();
}

/** The steps of the bridge as the pane tells them, without their spaces. */
async function bridge(demo: OpenDemo): Promise<string[]> {
  await openView(demo.pane, 'Prognos');
  const table = panelOf(demo).getByRole('table', { name: 'Eget kapital, från budget till prognos' });
  if (!(await table.isVisible())) await panelOf(demo).getByText('Visa som tabell').click();
  const rows = await table.getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.replace(/\s+/g, ' ').replaceAll('−', '-'));
}

const T1_STEPS = ['Enligt budget 894', 'Ingående -30 864', 'Prognos tertial 1 +325 1 189'];
const T1_DECISION: Decision = {
  ...{ date: '2025-05-20', day: '20 maj 2025', by: 'Styrelsen § 14' },
  words: 'Underskott 821 tkr, 325 bättre än budget. Eget kapital 1 189 tkr. En justering.',
};
const T2_STEPS = [...T1_STEPS, 'Prognos tertial 2 +535 1 724'];
const T2_DECISION: Decision = {
  ...{ date: '2025-09-23', day: '23 september 2025', by: 'Styrelsen § 31' },
  words: 'Underskott 286 tkr, 860 bättre än budget. Eget kapital 1 724 tkr. En justering.',
};

/** The first tertial: a method, an adjustment with all that documents it, and a comment; then the decision. */
async function firstTertial(demo: OpenDemo): Promise<void> {
  await openView(demo.pane, 'Prognos');
  await inLine(demo, 'Köp av insatser', async (fields) => {
    await typeIn(fields, 'Justering, tkr', '-100');
    await typeIn(fields, 'Orsak', 'En insats börjar senare');
    await typeIn(fields, 'Beslutad av', 'Förbundschefen');
    await typeIn(fields, 'Beslutad den', '2025-05-14');
  });
  await inLine(demo, 'Revision', async (fields) => {
    await fields.getByText('Förslag: Enligt budget.').waitFor();
    await fields.getByRole('button', { name: 'Använd förslaget' }).click();
    await fields.getByRole('button', { name: 'Till förvald metod' }).waitFor();
    expect(await fields.getByRole('radio', { name: /^Enligt budget/ }).isChecked()).toBe(true);
  });
  await inLine(demo, 'Löner', (fields) => typeIn(fields, 'Kommentar', 'Vakans i maj'));
  await inLine(demo, 'Köp av insatser', async (fields) => {
    await fields.getByText('Prognos 7 733 +267 mot budget').waitFor();
    expect(await fields.getByLabel('Justering, tkr').inputValue()).toBe('−100');
    expect(await fields.getByLabel('Orsak').inputValue()).toBe('En insats börjar senare');
  });
  expect(await bridge(demo)).toEqual(T1_STEPS);
  expect(await violations(demo)).toEqual([]);
  await decide(demo, T1_DECISION);
}

/** The text in the pane and in the sheet, with the figures of the forecast's own sheet. */
async function holdsTheYear(demo: OpenDemo): Promise<void> {
  await openView(demo.pane, 'Text');
  const amount = (value: unknown) =>
    `${Number(value) < 0 ? '−' : ''}${Math.abs(Number(value)).toLocaleString('sv-SE')} tkr`;
  const result = await shown(demo, 'Årets resultat', 'Prognos helår');
  const closing = await shown(demo, 'Utgående eget kapital', 'Prognos helår');
  const texts = await Promise.all(
    ['B6', 'B7', 'B8'].map(async (address) => String((await cellIn(demo, 'Tertial Rapporttext', address)).value)),
  );
  const written = texts.map((text) => text.replaceAll('\u00a0', ' '));
  expect(written[0]).toContain(`underskott på ${amount(Math.abs(Number(result)))}`.replaceAll('\u00a0', ' '));
  expect(written[1]).toContain(`vid årets slut till ${amount(closing)}`.replaceAll('\u00a0', ' '));
  expect(written[2]).toBe(
    'Sedan prognosen efter tertial 2 har det beräknade resultatet förbättrats med 21 tkr, från −286 tkr till −265 tkr.',
  );
  for (const text of texts) await panelOf(demo).getByText(text).waitFor();
  await panelOf(demo).getByRole('button', { name: 'Kopiera texten' }).click();
  await panelOf(demo).getByText('Texten är kopierad.').waitFor();
  expect(await violations(demo)).toEqual([]);
}

describe('a year in Tertial', () => {
  it('goes from the first tertial to year-end with every decision, adjustment and comment in place', async () => {
    const demo = await openSample('tertial-1.xlsx');
    await firstTertial(demo);
    expect(await shown(demo, 'Årets resultat', 'Fastställd prognos 2025-T1')).toBe(-821);

    await editOutturn(demo, 'Utfall jan-aug 2025', T2);
    expect(await bridge(demo)).toEqual(T2_STEPS);
    await decide(demo, T2_DECISION);
    await demo.page.evaluate(([sheet, address]) => window.tertialDemo.setCell(sheet, address, 'Hyran är uppsagd'), [
      SHEET,
      await addressOf(demo, 'Lokaler', 'Kommentar'),
    ] as const);

    await editOutturn(demo, 'Utfall 2025', YEAR);
    expect(await bridge(demo)).toEqual([...T2_STEPS, 'Prognos helår +21 1 745']);
    await writeSheets(demo);

    for (const [label, heading, value] of [
      ['Årets resultat', 'Fastställd prognos 2025-T1', -821],
      ['Årets resultat', 'Fastställd prognos 2025-T2', -286],
      ['Utgående eget kapital', 'Fastställd prognos 2025-T2', 1724],
      ['Beslutad av', 'Fastställd prognos 2025-T1', 'Styrelsen § 14'],
      ['Utgående eget kapital', 'Prognos helår', 1745],
      ['Köp av insatser', 'Justering', -100],
      ['Köp av insatser', 'Orsak till justeringen', 'En insats börjar senare'],
      ['Löner', 'Kommentar', 'Vakans i maj'],
      ['Lokaler', 'Kommentar', 'Hyran är uppsagd'],
      ['Revision', 'Metod', 'Enligt budget'],
    ] as const) {
      expect([label, heading, await shown(demo, label, heading)]).toEqual([label, heading, value]);
    }
    await holdsTheYear(demo);
    mkdirSync(WRITTEN, { recursive: true });
    writeFileSync(
      join(WRITTEN, 'year.xlsx'),
      Uint8Array.from(await demo.page.evaluate(() => window.tertialDemo.save())),
    );
    expect(demo.complaints).toEqual([]);
    await demo.close();
  });
});
