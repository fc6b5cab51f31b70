import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './drawing/encode-png.mjs';
import { rasterise } from './drawing/rasterise.mjs';

/*
 * Draws the icons: three columns, one for each tertial of the year, over the line that sums them up.
 * `node assets/draw-icons.mjs` draws them anew after a change; a folder after it is drawn into instead.
 */

const SIZES = [16, 32, 64, 80, 128];

/** Both stand out from a white ribbon and from a black one (#262626), at least 3 to 1. */
const GREEN = [14, 138, 114];
const AMBER = [201, 123, 18];

/**
 * On a field of 16 x 16, and every size is a multiple of 16: each straight edge falls between pixels, so
 * that none is blurred. The two first tertials are done, the third is the one at hand.
 */
const FIELD = 16;
const RECTANGLES = [
  { left: 1, top: 8, right: 5, bottom: 13, colour: GREEN },
  { left: 6, top: 5, right: 10, bottom: 13, colour: GREEN },
  { left: 11, top: 1, right: 15, bottom: 13, colour: AMBER },
  { left: 1, top: 14, right: 15, bottom: 15, colour: GREEN },
];

/** The smallest has square corners: a rounded one is less than a pixel there, and only a smudge. */
const radiusAt = (size) => (size < 32 ? 0 : 0.5);

const folder = process.argv[2] ?? import.meta.dirname;
for (const size of SIZES) {
  const pixels = rasterise(RECTANGLES, { field: FIELD, radius: radiusAt(size) }, size);
  writeFileSync(join(folder, `icon-${size}.png`), encodePng(pixels, size));
}
