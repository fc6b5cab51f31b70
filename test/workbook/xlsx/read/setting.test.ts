import { describe, expect, it } from '@jest/globals';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { book } from './book';

const SETTINGS = '{"version":1,"ceilingMode":"flat"}';

/** An add-in's part as Excel saves it: each value is JSON, quotes escaped. */
function addIn(...properties: readonly (readonly [string, string])[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const elements = properties.map(([name, value]) => `<we:property name="${name}" value="${escaped(value)}"/>`);
  const namespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
  return `<we:webextension xmlns:we="${namespace}" id="{1}"><we:properties>${elements.join('')}</we:properties></we:webextension>`;
}

const setting = (parts: Parameters<typeof book>[0]) => openXlsx(book(parts)).readSetting();

describe('what the add-in has saved in a workbook', () => {
  it('is found among what other add-ins have saved', async () => {
    const text = await setting({
      'xl/webextensions/webextension1.xml': addIn(['Annat', '"x"']),
      'xl/webextensions/webextension2.xml': addIn(['Annat', '"y"'], ['Tertial', JSON.stringify(SETTINGS)]),
    });
    expect(text).toBe(SETTINGS);
  });

  it('is nothing where there is none, or where it is no text', async () => {
    expect(await setting({})).toBeNull();
    expect(await setting({ 'xl/webextensions/webextension1.xml': addIn(['Tertial', '{"a":1}']) })).toBeNull();
    expect(await setting({ 'xl/webextensions/webextension1.xml': addIn(['Tertial', 'inte JSON']) })).toBeNull();
  });
});

describe('the drafts that panes have kept in a workbook', () => {
  it('are found by whose they are, and are no settings', async () => {
    const parts = {
      'xl/webextensions/webextension1.xml': addIn(
        ['Tertial utkast a', JSON.stringify('ett')],
        ['Tertial utkast b', JSON.stringify('två')],
        ['Annat utkast', '"x"'],
      ),
    };
    const workbook = openXlsx(book(parts));
    expect([...(await workbook.readDrafts())]).toEqual([
      ['a', 'ett'],
      ['b', 'två'],
    ]);
    expect(await workbook.readSetting()).toBeNull();
    expect((await openXlsx(book({})).readDrafts()).size).toBe(0);
  });
});
