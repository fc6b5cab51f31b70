import { countText as counted } from '../../core/audit/coverage/coverage-words';

/** The messages of the ribbon's commands, but for what went wrong. */
export const COMMAND_SENTENCES = {
  mismatched:
    'Bladen skrevs, men allt lästes inte tillbaka som det skrevs. Öppna Tertial och välj Rapport och Blad för att se vad.',
  onlyError: 'Det markerade felet är det enda som är kvar. Öppna Tertial och välj Kontroll för att se vad det är.',
  noErrorsLeft: ({ proven, amounts }: { readonly proven: number; readonly amounts: number }) =>
    proven === 0
      ? 'Inget i arbetsboken kunde prövas. Öppna Tertial för att se varför.'
      : `Inga fel är kvar bland det som är prövat: ${counted(proven)} av ${counted(amounts)} belopp. Öppna Tertial och välj Kontroll för att se vad som inte är prövat.`,
  looksRefused:
    'Bladen är skrivna och lästa tillbaka, men Excel satte inte allt i deras utseende: bredder, diagram, låsta rader eller utskrift. Det försöks igen nästa gång bladen uppdateras.',
} as const;
