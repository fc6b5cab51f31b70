/** The encodings that a workbook's parts may have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding by a part's first bytes: a byte order mark, or a `<` that takes two bytes. */
export function encodingOf(bytes: Uint8Array): Encoding {
  switch (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) {
    case 0xfffe:
    case 0x3c00:
      return 'utf-16le';
    case 0xfeff:
    case 0x003c:
      return 'utf-16be';
    default:
      return 'utf-8';
  }
}

/** The text in the encoding, as it is: a byte order mark is written only if the text begins with one. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}
