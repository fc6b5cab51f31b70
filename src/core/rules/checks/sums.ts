import type { Check } from './check';

/** Figures that are made of others on the same sheet or beside it. */
export const SUM_CHECKS = {
  sum: {
    severity: 'error',
    title: 'Summan är inte sina delar',
    why: 'En summa som inte är delarna tillsammans gör att allt som räknas vidare på den blir fel, och den som läser kan inte veta om det är summan eller en del som är fel.',
    howToMend:
      'Jämför summan med raderna ovanför. Är formeln rätt men utelämnar en rad, utöka den. Är ett belopp felskrivet, rätta det beloppet; summan stämmer då av sig själv.',
    reference: null,
  },
  result: {
    severity: 'error',
    title: 'Resultatet är inte intäkter minus kostnader',
    why: 'Årets resultat ska gå att räkna från tabellens egna summor. Ett resultat som är skrivet för hand följer inte med när en rad ändras.',
    howToMend: 'Skriv resultatet som en formel av summa intäkter, summa kostnader och finansiella poster.',
    reference: null,
  },
  carryForward: {
    severity: 'error',
    title: 'Det egna kapitalet förs inte vidare',
    why: 'Ingående eget kapital är förra årets utgående, och utgående är ingående plus årets resultat. Bryts kedjan visar senare år ett kapital som inte finns.',
    howToMend:
      'Låt ingående eget kapital vara en formel till förra årets utgående, och utgående en formel av ingående och resultat.',
    reference: null,
  },
  rowSum: {
    severity: 'error',
    title: 'Radens summa är inte sina kolumner',
    why: 'En totalkolumn ska vara kolumnerna som den lägger ihop; annars säger raden och kolumnerna olika saker.',
    howToMend: 'Se efter att formeln omfattar alla kolumner och bara dem som rubriken anger.',
    reference: null,
  },
  headerYears: {
    severity: 'error',
    title: 'Rubriken nämner andra år än dem som läggs ihop',
    why: 'Den som läser rubriken tror att beloppen gäller år som inte är med, eller missar år som är det.',
    howToMend: 'Ändra rubriken till de år som kolumnen lägger ihop, eller formeln till de år som rubriken anger.',
    reference: null,
  },
  duplicateRow: {
    severity: 'error',
    title: 'Samma rad står två gånger',
    why: 'En rad som har kopierats räknas två gånger i summan, eller står kvar utan att räknas.',
    howToMend: 'Ta bort den ena raden, eller byt namn om det är två olika poster.',
    reference: null,
  },
  leftOut: {
    severity: 'warning',
    title: 'Raden ingår inte i summan',
    why: 'En rad som har lagts in utanför formelns område syns i tabellen men räknas inte.',
    howToMend: 'Utöka summans formel så att raden är med, eller flytta raden om den inte hör dit.',
    reference: null,
  },
  missing: {
    severity: 'warning',
    title: 'En uppgift saknas',
    why: 'En tom cell bland ifyllda räknas som ingenting. Är uppgiften glömd blir summor och antal för små.',
    howToMend: 'Fyll i uppgiften, eller 0 om det inte är något.',
    reference: null,
  },
  errorValue: {
    severity: 'error',
    title: 'Cellen visar ett felvärde',
    why: 'Ett felvärde går inte att räkna med, och allt som pekar på cellen blir också fel.',
    howToMend: 'Rätta formeln i den cell där felet börjar; de andra rättar sig då.',
    reference: null,
  },
  notANumber: {
    severity: 'error',
    title: 'Text där ett tal ska stå',
    why: 'Excels summor hoppar över text utan att säga till, så beloppet räknas inte med.',
    howToMend: 'Skriv beloppet som ett tal, och förklaringen i en cell bredvid.',
    reference: null,
  },
  tooLarge: {
    severity: 'error',
    title: 'Talet är för stort att räkna med',
    why: 'Excel håller 15 siffror i ett tal. Från 1 000 000 000 000 000 och uppåt stämmer inte ens hela kronor längre, och summorna blir fel eller felvärden.',
    howToMend:
      'Skriv beloppet på nytt, i den enhet som tabellen anger. Är cellen ett id eller ett organisationsnummer: låt den stå som text.',
    reference: null,
  },
  textNumber: {
    severity: 'info',
    title: 'Talet är sparat som text',
    why: 'Tertial läser talet, men Excels egna summor räknar inte med det.',
    howToMend: 'Markera cellen och välj ”Konvertera till tal”, eller skriv in talet på nytt.',
    reference: null,
  },
  label: {
    severity: 'info',
    title: 'Radens namn är tolkat',
    why: 'Namnet är stavat på ett annat sätt än väntat. Är tolkningen fel läses raden som något annat än den är.',
    howToMend: 'Rätta stavningen om raden är den som anges; byt annars namn så att den inte kan förväxlas.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
