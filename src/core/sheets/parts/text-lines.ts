/**
 * A text as lines of at most `width` characters, broken between words, for cells that flow over their
 * empty neighbours. Example: `textLines('ett två tre', 7)` is `['ett två', 'tre']`.
 */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
