import type { Check } from './check';

/** Formulas that are unlike those beside them, or that lead where nothing can be checked. */
export const FORMULA_CHECKS = {
  formulaRange: {
    severity: 'warning',
    title: 'Summans område avviker',
    why: 'När en rad läggs till sist eller först i en tabell följer summans område inte alltid med, och beloppet räknas då inte. En delsumma som läggs ihop med sina delar räknas i stället två gånger.',
    howToMend:
      'Jämför formeln med dem bredvid. Ingen av dem är rätt bara för att de är flest: se efter vilka rader som ska vara med, och gör formlerna lika.',
    reference: null,
  },
  formulaInconsistent: {
    severity: 'warning',
    title: 'Formeln avviker från dem bredvid',
    why: 'En formel som räknar på ett annat sätt än de andra i raden eller kolumnen är ofta kopierad fel, och det syns inte på beloppet.',
    howToMend: 'Jämför med formlerna bredvid och kopiera den som är rätt. Är skillnaden avsedd kan kontrollen godtas.',
    reference: null,
  },
  formulaHardcoded: {
    severity: 'warning',
    title: 'Ett inskrivet tal bland formler',
    why: 'Ett tal som är skrivet över en formel följer inte med när underlaget ändras.',
    howToMend: 'Kopiera formeln från cellen bredvid. Är talet ändrat med avsikt, skriv en kommentar om varför.',
    reference: null,
  },
  formulaConstant: {
    severity: 'warning',
    title: 'Ett inskrivet belopp i formeln',
    why: 'Ett belopp inne i en formel syns inte i tabellen, och ingen vet nästa år varför det är där.',
    howToMend: 'Skriv beloppet på en egen rad med en rubrik, och låt summan räkna med raden.',
    reference: null,
  },
  formulaBlank: {
    severity: 'warning',
    title: 'Formeln pekar på något som inte är ett belopp',
    why: 'En formel som pekar på en borttagen cell, en tom cell eller text räknar inte det som var tänkt.',
    howToMend: 'Öppna formeln och peka om den till den cell som menas.',
    reference: null,
  },
  formulaExternal: {
    severity: 'info',
    title: 'Formeln hämtar från en annan arbetsbok',
    why: 'Beloppet ligger i en annan fil. Flyttas eller ändras den visar cellen ett gammalt värde, och ingen här kan kontrollera det.',
    howToMend: 'Kopiera in värdet och skriv var det kommer från, eller se till att filen följer med.',
    reference: null,
  },
  formulaStale: {
    severity: 'warning',
    title: 'Länken till en annan fil visar ett gammalt värde',
    why: 'Excel sparar det senast hämtade värdet i cellen. Ändras den andra filen efteråt står det gamla värdet kvar tills någon uppdaterar länkarna.',
    howToMend: 'Öppna filerna tillsammans i Excel, uppdatera länkarna (Data, Redigera länkar) och spara.',
    reference: null,
  },
  formulaCircular: {
    severity: 'warning',
    title: 'Formeln räknar med sig själv',
    why: 'En formel som direkt eller genom andra räknar med sin egen cell har inget bestämt värde; Excel visar 0 eller ett tal som beror på hur det räknades.',
    howToMend: 'Följ formlerna i tur och ordning och bryt kedjan där en av dem pekar på fel cell.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
