const ERRORS: Readonly<Record<string, string>> = {
  '#REF!': '#REFERENS!',
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#SAKNAS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#NAME?': '#NAMN?',
  '#NUM!': '#OGILTIGT!',
  '#NULL!': '#SKÄRNING!',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#KALKYL!',
};

/** What Swedish Excel shows for an error. Example: `#REF!` is `#REFERENS!`. */
export function swedishError(error: string): string {
  return ERRORS[error] ?? error;
}
