import { checkedReference, LAW } from '../law';
import type { Check } from './check';

/** What the law asks of budgets and annual reports: never an error, since only a jurist can judge it. */
export const LAW_CHECKS = {
  budgetDeficit: {
    severity: 'info',
    title: 'Budgeten har högre kostnader än intäkter',
    why: 'Lagen säger att budgeten ska ha högre intäkter än kostnader. Många förbund budgeterar ändå underskott för att använda eget kapital, och då behöver styrelsen se om det räcker.',
    howToMend: 'Ingenting behöver rättas. Låt beslutet säga hur underskottet täcks.',
    reference: checkedReference(LAW.deficit),
  },
  planContents: {
    severity: 'info',
    title: 'Budgeten saknar något som lagen nämner',
    why: 'En budget ska visa det egna kapitalet vid årets slut och en plan för tre år. Saknas något av det kan det finnas i en annan handling.',
    howToMend:
      'Lägg till det utgående egna kapitalet och de år som saknas. Finns de i en annan handling kan kontrollen godtas.',
    reference: checkedReference(LAW.plan),
  },
  planFirstYear: {
    severity: 'warning',
    title: 'Planens första år är inte budgetåret',
    why: 'Planen för tre år ska ha budgetåret som sitt första år. Ofta är det rubriken som är kvar från en äldre plan.',
    howToMend: 'Kontrollera tabellens rubrik mot kolumnernas år.',
    reference: checkedReference(LAW.plan),
  },
  decisionDay: {
    severity: 'warning',
    title: 'Enligt texten är beslutet efter lagens dag',
    why: 'Budgeten ska fastställas senast den 30 november året före, och årsredovisningen ska vara upprättad inom tre månader från årets slut.',
    howToMend: 'Kontrollera datumet mot protokollet. Ett senare beslut kan inte rättas i arbetsboken.',
    reference: `${checkedReference(LAW.budgetDay)}; ${checkedReference(LAW.reportDay)}`,
  },
  longTermDebt: {
    severity: 'info',
    title: 'Långfristiga skulder eller borgen i balansräkningen',
    why: 'Ett samordningsförbund får inte sätta sig i skuld utöver sedvanliga krediter, och inte ingå borgen.',
    howToMend: 'Kontrollera vad raden innehåller. Är det inget lån, byt namn på den.',
    reference: checkedReference(LAW.debts),
  },
  auditCost: {
    severity: 'info',
    title: 'Ingen rad för revision bland kostnaderna',
    why: 'Förbundet betalar sina revisorer om förbundsordningen inte säger annat, och kostnaden ska framgå av årsredovisningen.',
    howToMend: 'Ingår revisionen i en annan rad kan kontrollen godtas. Lägg annars till den.',
    reference: checkedReference(LAW.auditCost),
  },
  resultReserve: {
    severity: 'info',
    title: 'Resultatreserv i ett förbund utan skatteintäkter',
    why: 'Reserven beräknas på skatteintäkter och generella bidrag, som ett samordningsförbund inte har, och lagen nämner den inte för förbund.',
    howToMend: 'Kontrollera om beloppet hör till övrigt eget kapital.',
    reference: checkedReference(LAW.reserve),
  },
} as const satisfies Readonly<Record<string, Check>>;
