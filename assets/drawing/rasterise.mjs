/** Samples along each side of a pixel, where an edge or a corner goes through it. */
const SAMPLES = 8;

/** True if a point is inside a rectangle whose corners are rounded. */
function holds({ left, top, right, bottom }, radius, { x, y }) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(beyondX, beyondY) <= radius;
}

/** How much of a pixel a rectangle covers, 0 to 1. */
function covered(rectangle, radius, { x, y, scale }) {
  let inside = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
    const across = (sample % SAMPLES) + 0.5;
    const down = Math.floor(sample / SAMPLES) + 0.5;
    const point = { x: (x + across / SAMPLES) / scale, y: (y + down / SAMPLES) / scale };
    if (holds(rectangle, radius, point)) inside += 1;
  }
  return inside / SAMPLES ** 2;
}

/**
 * Draws rectangles that do not touch each other. Gives red, green, blue and opacity of each pixel, row by
 * row. `field` is the side of the drawing in its own units, and `radius` that of the corners in the same.
 */
export function rasterise(rectangles, { field, radius }, size) {
  const scale = size / field;
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const pixel = { x: index % size, y: Math.floor(index / size), scale };
    for (const rectangle of rectangles) {
      const part = covered(rectangle, radius, pixel);
      if (part > 0) pixels.set([...rectangle.colour, Math.round(part * 255)], index * 4);
    }
  }
  return pixels;
}
