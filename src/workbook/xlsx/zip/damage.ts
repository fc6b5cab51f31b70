import { UnusableWorkbook } from '../../../core/port/unusable-workbook';

/** An archive whose records do not hold together. */
export function damagedArchive(): UnusableWorkbook {
  return new UnusableWorkbook('Filen är skadad eller ofullständig; hämta eller spara arbetsboken på nytt.');
}

/** An entry that is not as its record describes it. */
export function damagedEntry(name: string): UnusableWorkbook {
  return new UnusableWorkbook(`Delen ${name} i filen är skadad; hämta eller spara arbetsboken på nytt.`);
}

/** An archive that unpacks to more than a workbook ever does. */
export function tooLarge(): UnusableWorkbook {
  return new UnusableWorkbook(
    'Filen packas upp till orimligt mycket data och läses därför inte; kontrollera varifrån den kommer.',
  );
}
