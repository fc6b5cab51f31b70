import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';

/** An element of a manifest. */
export interface ManifestElement {
  /** With the prefix of `NAMESPACES`, whichever the file uses: `app:Id`, `bt:String`. */
  readonly name: string;
  /** By their names without prefix, `type` is `xsi:type`, and without declarations of namespaces. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

/** Declarations of namespaces look like attributes. */
const DECLARATION = 'http://www.w3.org/2000/xmlns/';

function elementOf({ uri, local, attributes }: SaxesTagNS): ManifestElement {
  const own = Object.values(attributes).filter(({ uri: of }) => of !== DECLARATION);
  const values = own.map((attribute) => [attribute.local, attribute.value]);
  return { name: `${NAMESPACES[uri] ?? uri}:${local}`, attributes: Object.fromEntries(values), children: [], text: '' };
}

/** The root element of a manifest. Throws saxes' error for text that is not well-formed XML. */
export function readManifest(text: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: ManifestElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  parser.on('opentag', (tag) => {
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return document.children[0] ?? document;
}
