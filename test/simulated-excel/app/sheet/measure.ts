import type { Measure } from './fitting-text';

const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

function newContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The browser draws no text');
  return context;
}

let context: CanvasRenderingContext2D | null = null;

function widthOf(text: string, font: string): number {
  context ??= newContext();
  context.font = font;
  return context.measureText(text).width;
}

/** How wide texts are in the font. */
export function measureIn(font: string): Measure {
  return (text) => {
    const key = `${font}|${text}`;
    const width = known.get(key) ?? widthOf(text, font);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
}
