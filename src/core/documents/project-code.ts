/** A code of letters and digits: `P57UT4`, `A12`. Numbers alone are accounts. */
const CODE = /(?<![\p{L}\d])(?=[\p{L}\d]*\d)(?=[\p{L}\d]*\p{Lu})\p{Lu}[\p{Lu}\d]{2,7}(?![\p{L}\d])/u;

/** The code that a label begins with; `null` for none. Example: of `P57UT4, Torget 4.0` it is `P57UT4`. */
export function projectCode(label: string): string | null {
  const match = CODE.exec(label.trim());
  return match?.index === 0 ? match[0] : null;
}
