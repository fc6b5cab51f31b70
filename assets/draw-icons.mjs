import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws the icons: three columns, one for each tertial of the year, over the line that sums them up.
 * Run it with `node assets/draw-icons.mjs` after a change.
 */
export const SIZES = [16, 32, 64, 80, 128];

const GREEN = [15, 107, 88];
const AMBER = [217, 138, 32];

/**
 * The drawing on a field of 16 x 16: at 16 pixels each edge falls between pixels, so that none is
 * blurred. The two first tertials are done, the third is the one at hand.
 */
const SHAPES = [
  { left: 1, top: 8, right: 5, bottom: 13, colour: GREEN },
  { left: 6, top: 5, right: 10, bottom: 13, colour: GREEN },
  { left: 11, top: 1, right: 15, bottom: 13, colour: AMBER },
  { left: 1, top: 14, right: 15, bottom: 15, colour: GREEN },
];
const FIELD = 16;

/** How much of a pixel the length between two edges covers, 0 to 1. */
function covered(pixel, from, to) {
  return Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));
}

/** Red, green, blue and opacity of each pixel, row by row. */
export function drawIcon(size) {
  const scale = size / FIELD;
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      for (const { left, top, right, bottom, colour } of SHAPES) {
        const part = covered(x, left * scale, right * scale) * covered(y, top * scale, bottom * scale);
        if (part > 0) pixels.set([...colour, Math.round(part * 255)], (y * size + x) * 4);
      }
    }
  }
  return pixels;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The pixels as a PNG file: eight bits a channel, with opacity, no filter. */
export function encodePng(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  for (const size of SIZES)
    writeFileSync(join(import.meta.dirname, `icon-${size}.png`), encodePng(drawIcon(size), size));
}
