/**
 * The lines that no total has taken up yet, in order, with the places where headings and totals
 * divided them. A total takes the last of them; a total of totals takes totals.
 */
export interface LineStack {
  readonly open: readonly number[];
  /** How many lines were open when the last heading came. */
  readonly blockStart: number;
  /** How many were open when the section (income, costs) began. */
  readonly sectionStart: number;
}

export const EMPTY_STACK: LineStack = { open: [], blockStart: 0, sectionStart: 0 };

/** A heading divides what follows from what came before; a section heading more deeply so. */
export function divide(stack: LineStack, opensSection: boolean): LineStack {
  const depth = stack.open.length;
  return {
    open: stack.open,
    blockStart: depth,
    sectionStart: opensSection ? depth : stack.sectionStart,
  };
}

/** A line of its own is open until a total takes it. */
export function pushLine(stack: LineStack, line: number): LineStack {
  return { ...stack, open: [...stack.open, line] };
}

/**
 * A total takes its parts from the end of the stack and stands there in their place. What stands among
 * them without being one (a repeated row) is left behind as well.
 */
export function takeParts(stack: LineStack, parts: ReadonlySet<number>, total: number): LineStack {
  const first = stack.open.findIndex((line) => parts.has(line));
  const open = [...(first < 0 ? stack.open : stack.open.slice(0, first)), total];
  return {
    open,
    blockStart: open.length,
    sectionStart: Math.min(stack.sectionStart, open.length - 1),
  };
}

/** What stands below the last line that divides the stack. */
export function below(stack: LineStack, divides: (line: number) => boolean): LineStack {
  const first = stack.open.findLastIndex(divides) + 1;
  return {
    open: stack.open.slice(first),
    blockStart: Math.max(0, stack.blockStart - first),
    sectionStart: Math.max(0, stack.sectionStart - first),
  };
}

/** The lines since the section began. */
export function sectionOf(stack: LineStack): readonly number[] {
  return stack.open.slice(stack.sectionStart);
}

/** The lines since the last heading or total; if none, those since the section began. */
export function blockOf(stack: LineStack): readonly number[] {
  const block = stack.open.slice(stack.blockStart);
  return block.length > 0 ? block : sectionOf(stack);
}

/** Every run of lines that ends at the top of the stack: the block first, the section, then by length. */
export function runsFromTop(stack: LineStack): readonly (readonly number[])[] {
  const all = stack.open.map((_, index) => stack.open.slice(index)).reverse();
  const structural = [blockOf(stack), sectionOf(stack)].filter((run) => run.length > 0);
  return [...structural, ...all.filter((run) => run.length > 1)];
}
