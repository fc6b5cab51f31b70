import type { Tool } from '../navigation/where';

/** The sentences of the page of tools. */
export const WORK_SENTENCES = {
  notInWorkbook: 'Finns inte i arbetsboken',
  notDecided: 'inte fastställd',
  decidedOn: (date: string) => `fastställd ${date}`,
  toolResult: (amount: string) => `resultat ${amount}`,
  toolEquity: (amount: string) => `eget kapital ${amount}`,
  toolCeiling: (amount: string) => `tak ${amount}`,
  noScenarioYet: 'Inget scenario än',
  scenarioCount: (count: number) => (count === 1 ? '1 scenario' : `${count} scenarier`),
  unitCount: (count: number) => (count === 1 ? '1 enhet' : `${count} enheter`),
  exitCount: (count: number) => `${count} avslutade`,
  outcomesMissing: 'utfall saknas',
  indexNow: (index: string) => `index ${index}`,
  peerCount: (count: number) => `${count} förbund`,
  peerPlace: (place: number) => `plats ${place}`,
} as const;

/** What each tool needs in the workbook. */
export const TOOL_NEEDS: Readonly<Record<Tool, string>> = {
  forecast: 'En budget och ett utfall, eller en prognos, för samma år på samma rader.',
  members: 'En budget med medlemmarnas bidrag, eller med årets resultat och ingående eget kapital.',
  scenarios: 'En budget med intäkter, kostnader och ingående eget kapital.',
  followUp:
    'Tabeller med kvinnor, män och totalt per enhet, eller en deltagarlista med kön, insats, start, slut och anledning.',
  activities:
    'En tabell med anvisade, närvarade, samtal och bortfall per insats, eller en plan med månader och belopp.',
  views: 'En budget per projektkod, eller en verksamhets egen budget med finansiering.',
  control:
    'En internkontrollplan med kontroller, frekvens, konsekvens och sannolikhet, en mötesplan med datum, eller en lista över rekvisitioner med attester.',
  requests: 'En tabell över vad insatser har äskat, med förslag eller beslut.',
  financing:
    'Ett projekts finansiering med stöd och medfinansiering, eller en tabell över avgifter i promille av medlen.',
  goals: 'En social budget: mål med poäng, målvärden och utfall.',
  effectGoals: 'En tabell över mål med baslinje, målvärde och utfall.',
  surveys: 'En tabell över en enkät: utskickade och svar per grupp.',
  support: 'SCB:s tabell med helårsekvivalenter och folkmängd, för samma månader två år i följd.',
  peers: 'Tabellen över alla förbund, med resultat och eget kapital.',
  statements: 'En årsredovisning: resultaträkning och balansräkning eller kassaflödesanalys.',
};
