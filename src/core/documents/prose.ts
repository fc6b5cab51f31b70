import type { CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';

/** What a figure of a text can be the amount of. */
export type ProseQuantity =
  | ('income.total' | 'cost.total' | 'result' | 'equity.opening' | 'equity.closing')
  | ('positiveShare' | 'new' | 'exits' | 'peers.negative' | 'peers.positive');

/** A figure in running text. Years, dates, references to laws, phone numbers and numbers of a list are none. */
export interface ProseFigure {
  /** As printed, its unit included: `66,5 %`. */
  readonly text: string;
  /** As printed: 66.5 of `66,5 %`. */
  readonly amount: Decimal;
  readonly decimals: number;
  /** `null` for a number of anything: persons, förbund, amounts without a unit. */
  readonly unit: Unit | 'percent' | null;
  /** The words of its clause before it, after the figure before it, and those after it, to the next; lower case. */
  readonly before: string;
  readonly after: string;
  /** What the words beside it name for certain; `null` for anything else. */
  readonly about: ProseQuantity | null;
}

/** A sentence and what it says of time. */
export interface ProseSentence {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly figures: readonly ProseFigure[];
  /** The years that it names, each once, those of dates included. */
  readonly years: readonly number[];
  /** The tertials that it names. */
  readonly tertials: readonly number[];
  /** The days that it names, `yyyy-mm-dd`. */
  readonly days: readonly string[];
}

/** A sheet of running text, such as the draft of a report. */
export interface ProseDocument {
  readonly kind: 'prose';
  readonly sheet: string;
  readonly range: CellRange;
  /** Its first line, where that is no sentence. */
  readonly title: string | null;
  /** The year that the title names, else the sheet's name; `null` for none. */
  readonly year: number | null;
  readonly sentences: readonly ProseSentence[];
}

/** A figure with the sentence that it is in. */
export interface FigureInProse {
  readonly document: ProseDocument;
  readonly sentence: ProseSentence;
  readonly figure: ProseFigure;
}

/** Every figure of a text, in order. */
export function figuresInProse(document: ProseDocument): FigureInProse[] {
  return document.sentences.flatMap((sentence) => sentence.figures.map((figure) => ({ document, sentence, figure })));
}
