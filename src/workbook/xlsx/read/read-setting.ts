import { SETTING_KEY } from '../../../core/port/marker';
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

/** What Tertial has saved in the workbook by Excel; `null` before it first did. */
export function readSetting(archive: Archive): string | null {
  let found: string | null = null;
  for (const part of [...archive.entries.keys()].filter((name) => ADD_IN_PART.test(name))) {
    readXml(archive, part, {
      open: (element, attributes) => {
        if (element === 'property' && attributes.get('name') === SETTING_KEY) {
          found ??= textIn(attributes.get('value') ?? '');
        }
      },
    });
  }
  return found;
}
