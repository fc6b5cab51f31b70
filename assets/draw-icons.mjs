import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './drawing/encode-png.mjs';
import { rasterise } from './drawing/rasterise.mjs';

/*
 * Draws the icons. `node assets/draw-icons.mjs` draws them anew after a change; a folder after it is drawn
 * into instead.
 */

/** Both stand out from a white ribbon and from a black one (#262626), at least 3 to 1. */
const GREEN = [14, 138, 114];
const AMBER = [201, 123, 18];

const rectangle = (colour) => (left, top, right, bottom) => ({ left, top, right, bottom, colour });
const green = rectangle(GREEN);
const amber = rectangle(AMBER);

/**
 * On a field of 16 x 16, and every size is a multiple of 16: each straight edge falls between pixels, so
 * that none is blurred.
 */
const FIELD = 16;

/**
 * The add-in: three columns, one for each tertial of the year, over the line that sums them up. The two
 * first tertials are done, the third is the one at hand.
 */
const COLUMNS = [green(1, 8, 5, 13), green(6, 5, 10, 13), amber(11, 1, 15, 13), green(1, 14, 15, 15)];

/** The button that recalculates: a pocket calculator, its figures over two rows of keys. */
const CALCULATOR = [
  amber(1, 1, 15, 6),
  ...[7, 12].flatMap((top) => [1, 6, 11].map((left) => green(left, top, left + 4, top + 3))),
];

/** The buttons that go to the next error and the one before: an arrow that ends in the cell. */
const ARROW_TO_CELL = [green(1, 1, 15, 4), green(4, 5, 12, 7), green(6, 8, 10, 10), amber(5, 11, 11, 15)];
const upsideDown = ({ top, bottom, ...rest }) => ({ ...rest, top: FIELD - bottom, bottom: FIELD - top });

/** The sizes are those that the manifest names; the largest is for the store and for documents. */
const ICONS = [
  { name: 'icon', rectangles: COLUMNS, sizes: [16, 32, 64, 80, 128] },
  { name: 'recalculate', rectangles: CALCULATOR, sizes: [16, 32, 80] },
  { name: 'next-error', rectangles: ARROW_TO_CELL, sizes: [16, 32, 80] },
  { name: 'previous-error', rectangles: ARROW_TO_CELL.map(upsideDown), sizes: [16, 32, 80] },
];

/** The smallest has square corners: a rounded one is less than a pixel there, and only a smudge. */
const radiusAt = (size) => (size < 32 ? 0 : 0.5);

const folder = process.argv[2] ?? import.meta.dirname;
for (const { name, rectangles, sizes } of ICONS) {
  for (const size of sizes) {
    const pixels = rasterise(rectangles, { field: FIELD, radius: radiusAt(size) }, size);
    writeFileSync(join(folder, `${name}-${size}.png`), encodePng(pixels, size));
  }
}
