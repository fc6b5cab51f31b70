import type { SheetKey } from '../port/sheet-plan';

/** What each sheet holds, in a few words. */
export const SHEET_ABOUT: Readonly<Record<SheetKey, string>> = {
  report: 'Styrelsens sida: resultat, eget kapital, bidrag och uppföljning',
  overview: 'Nyckeltal, vad som lästes och vad som prövades',
  memberShares: 'Parter och år',
  equity: 'Eget kapital mot taket, år för år',
  forecast: 'Budget, utfall, prognos och avvikelse per rad',
  scenarios: 'Eget kapital under egna antaganden',
  followUp: 'Deltagare och avslut per enhet',
  followUpPublic: 'Uppföljningen utan små tal',
  activities: 'Kontakter per insats och aktivitetsplaner',
  requisitions: 'Attestnivå, fel i attesten och takt mot budget',
  yearPlan: 'Möten, vad som ska göras och när',
  controlPlan: 'Risker, matris och vad som förfaller per tertial',
  views: 'Verksamheterna i alla blad som har dem',
  requests: 'Äskat, föreslaget och beslutat per insats',
  financing: 'Projektens medfinansiering, och avgifter i promille',
  effectGoals: 'Mål från baslinje till målvärde, och hur långt de har nått',
  surveys: 'Svarsfrekvens per grupp, och samma utan små tal',
  socialBudget: 'Mål, utfall och index',
  peers: 'Förbundet bland alla förbund',
  statements: 'Årsredovisningens delar mot varandra',
  text: 'Styckena och varje siffra de kan visa',
  findings: 'Varje kontroll med godtagande och kommentar',
};
