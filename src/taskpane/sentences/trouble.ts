import type { TroubleReason } from '../../core/port/workbook-trouble';

/** What went wrong, and the way on. */
export const TROUBLE: Readonly<Record<TroubleReason, string>> = {
  cellEditMode: 'Du håller på att skriva i en cell. Tryck Enter i cellen och försök igen.',
  accessDenied:
    'Excel tillät inte ändringen. Ta bort skyddet på bladet eller öppna arbetsboken för redigering, och försök igen.',
  structureProtected:
    'Arbetsbokens struktur är skyddad, så inga blad kan läggas till; ingenting är skrivet. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.',
  tooLarge:
    'Arbetsboken är för stor för Excel att lämna ut i ett stycke. Stäng andra flikar eller dela arbetsboken, och försök igen.',
  memory: 'Minnet räcker inte för Excel. Stäng andra arbetsböcker och program, och försök igen.',
  timeout: 'Excel svarade inte i tid. Vänta tills det har räknat klart och försök igen.',
  sheetGone: 'Ett blad togs bort eller bytte namn under tiden. Läs om arbetsboken och försök igen.',
  sheetHidden:
    'Bladet är dolt, så cellen kan inte visas. Högerklicka på en bladflik, välj Ta fram och sedan bladet, och försök igen. Finns det inte i listan har ett makro dolt det.',
  oddSheet:
    'Excel lämnar inte ut ett av bladen till tillägg, eftersom det är ett diagramblad eller makroblad. Flytta det till en annan arbetsbok och försök igen.',
  typedMeanwhile:
    'Någon skrev i ett av Tertials blad medan det skulle skrivas om, så bladen lämnades och det som är skrivet finns kvar. Vänta tills ingen skriver i dem och försök igen.',
  otherWorkbook:
    'En annan arbetsbok ligger framför, och då lämnar Excel inte ut allt i den här. Gå tillbaka till arbetsboken som Tertial är öppet i, och försök igen.',
  conflict:
    'Något på ett blad är i vägen: sammanslagna celler, ett filter, en tabell eller en pivottabell. Ta bort det från Tertials blad och försök igen.',
  cellChanged: 'Cellen har ändrats sedan den lästes, så ingenting skrevs. Läs om arbetsboken och försök igen.',
  notMended:
    'Cellen fick inte det väntade beloppet, så den är återställd. Något som cellen räknar med kan ha ändrats: läs om arbetsboken och försök igen.',
  rejected:
    'Excel godtog inte det som Tertial bad om. Försök igen; hjälper det inte, rapportera felet med det som står under Detaljer.',
  unsupported:
    'Den här versionen av Excel saknar något som Tertial behöver. Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  signedOut: 'Excel vet inte längre vem du är. Logga in igen under Arkiv, Konto, och försök igen.',
  restart: 'Excel behöver startas om. Spara arbetsboken, starta om Excel och försök igen.',
  notOpened:
    'Excel öppnade inte den publika versionen, och den här arbetsboken är som förut. Tillåt nya fönster från Excel om webbläsaren spärrar dem, och försök igen.',
  unknown:
    'Något gick fel i Excel eller Tertial, och inget mer gjordes. Försök igen med bara en bladflik markerad; hjälper det inte, stäng och öppna arbetsboken.',
};
