/** Characters that no file's name may have in Windows. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

/** A text as the name of a file. Example: `Norr/Söder` is `Norr Söder`. */
export function asFileName(text: string): string {
  return text.replace(NOT_IN_NAMES, ' ');
}
