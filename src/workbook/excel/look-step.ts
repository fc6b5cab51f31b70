/** A part of how a sheet looks that is set, or refused, by itself. */
export interface LookStep {
  /** About what it takes in a message. */
  readonly bytes: number;
  readonly set: (sheet: Excel.Worksheet) => void;
}
