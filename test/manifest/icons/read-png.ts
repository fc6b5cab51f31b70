import { inflateSync } from 'node:zlib';

/** The pixels of a PNG file: red, green, blue and opacity of each, row by row. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Where width and height are, and after them what kind of PNG it is. */
const HEADER_AT = 16;
/** Eight bits a channel, with opacity, not interlaced. */
const RGBA = '0806000000';

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length / 2; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}

/** Reads a PNG file as `assets/draw-icons.mjs` makes them. Throws for one of another kind. */
export function readPng(file: Buffer): Png {
  const [width, height] = [file.readUInt32BE(HEADER_AT), file.readUInt32BE(HEADER_AT + 4)];
  const kind = file.toString('hex', HEADER_AT + 8, HEADER_AT + 13);
  if (file.toString('hex', 0, 8) !== SIGNATURE || kind !== RGBA) throw new Error('Not a PNG file of the kind drawn');
  const data = dataOf(file);
  const rows = Array.from({ length: height }, (_, y) => data.subarray(y * (width * 4 + 1), (y + 1) * (width * 4 + 1)));
  if (rows.some(([filter]) => filter !== 0)) throw new Error('A row of the PNG file has a filter');
  return { width, height, pixels: Buffer.concat(rows.map((row) => row.subarray(1))) };
}
