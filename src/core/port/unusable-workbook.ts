/**
 * A file that cannot be used as a workbook. The message is one Swedish sentence: what is wrong and
 * what to do. Example: `Filen är tom; spara om arbetsboken i Excel.`
 */
export class UnusableWorkbook extends Error {
  override readonly name = 'UnusableWorkbook';
}
