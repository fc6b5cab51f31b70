import type { Check } from './check';

/** What is asked for, proposed and decided. */
export const REQUEST_CHECKS = {
  decidedAboveAsked: {
    severity: 'info',
    title: 'Mer är beslutat än vad som äskades',
    why: 'Det kan vara meningen, men är oftare ett belopp på fel rad eller i fel kolumn.',
    howToMend: 'Jämför med protokollet. Är beslutet rätt behöver inget ändras.',
    reference: null,
  },
  decidedNotBudgeted: {
    severity: 'warning',
    title: 'Beslutet är ett annat belopp än i budgeten',
    why: 'Verksamheten har fått ett besked och budgeten räknar med ett annat. Ett av dem är inte ändrat efter beslutet.',
    howToMend: 'Jämför med protokollet och rätta det blad som inte följer det.',
    reference: null,
  },
  requestsUndecided: {
    severity: 'info',
    title: 'Äskandena har inget beslut',
    why: 'Utan beslut visar tabellen bara vad som föreslås, och den kan inte jämföras med budgeten.',
    howToMend: 'Lägg till en kolumn med beslutade belopp när beslutet är fattat.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
