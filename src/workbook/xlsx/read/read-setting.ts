import { DRAFT_PREFIX, SETTING_KEY } from '../../../core/port/marker';
import { readXml } from '../xml/read-xml';
import type { Archive } from '../zip/archive';

/** Where Excel keeps what add-ins save in a workbook. */
const ADD_IN_PART = /^xl\/webextensions\/webextension\d*\.xml$/;

/** The text that a property's value means; `null` for anything but a text in JSON, as Office writes it. */
function textIn(value: string): string | null {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** The texts that add-ins have saved in the workbook under keys of Tertial's, the first of each. */
function ownTexts(archive: Archive): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const part of [...archive.entries.keys()].filter((name) => ADD_IN_PART.test(name))) {
    readXml(archive, part, {
      open: (element, attributes) => {
        const name = attributes.get('name') ?? '';
        const isOwn = name === SETTING_KEY || name.startsWith(DRAFT_PREFIX);
        const text = element === 'property' && isOwn ? textIn(attributes.get('value') ?? '') : null;
        if (text !== null && !texts.has(name)) texts.set(name, text);
      },
    });
  }
  return texts;
}

/** What Tertial has saved in the workbook by Excel; `null` before it first did. */
export function readSetting(archive: Archive): string | null {
  return ownTexts(archive).get(SETTING_KEY) ?? null;
}

/** The drafts that panes have kept in the workbook, by whose they are. */
export function readDrafts(archive: Archive): ReadonlyMap<string, string> {
  const texts = [...ownTexts(archive)].filter(([key]) => key !== SETTING_KEY);
  return new Map(texts.map(([key, text]) => [key.slice(DRAFT_PREFIX.length), text]));
}
