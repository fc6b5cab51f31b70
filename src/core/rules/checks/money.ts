import { FINANCING } from '../financing';
import { checkedReference } from '../law';
import type { Check } from './check';

const PARTS = checkedReference(FINANCING);
const CEILING = 'Nationella rådets rekommendation om eget kapital (Försäkringskassans beslut 2013-10-02)';
const DECIDED = 'Styrelsens beslut om prognosen';

/** Contributions, equity, balance sheet and forecast. */
export const MONEY_CHECKS = {
  planChanged: {
    severity: 'info',
    title: 'Ändrat sedan förra planen',
    why: 'Samma år finns i två planer med olika belopp. Den som läser behöver veta vad som har ändrats, och vilken plan siffrorna kommer från.',
    howToMend:
      'Ingenting behöver rättas om ändringen är beslutad. Ta annars bort den plan som inte gäller, eller rätta beloppen.',
    reference: null,
  },
  viewsDiffer: {
    severity: 'warning',
    title: 'Två blad visar samma summa olika',
    why: 'Samma summa står på två blad och är lika i några kolumner men inte i alla. Ett av bladen har inte ändrats med det andra, och den som läser vet inte vilket som gäller.',
    howToMend:
      'Kontrollera vilket blad som är beslutat, och rätta det andra. Är det två olika summor kan kontrollen godtas.',
    reference: null,
  },
  financingDiffers: {
    severity: 'error',
    title: 'Finansieringen är inte vad verksamheten kostar',
    why: 'Det som finansiärerna betalar tillsammans ska vara kostnaden. Är det mindre saknas pengar, är det mer har någon lovat för mycket.',
    howToMend: 'Kontrollera vem som betalar vad, och rätta finansieringen eller kostnaden.',
    reference: null,
  },
  shareAmount: {
    severity: 'warning',
    title: 'Medlemmens bidrag följer inte andelen',
    why: 'Andelen bredvid beloppet säger vad medlemmen ska betala. Skiljer de sig är det en av dem som inte har ändrats, eller så gäller de olika år.',
    howToMend: 'Kontrollera vilket år andelen gäller. Rätta bidraget, eller andelen om den är gammal.',
    reference: 'Förbundsordningen och medlemmarnas överenskommelse om kommunernas del',
  },
  shareSum: {
    severity: 'error',
    title: 'Andelarna är inte hundra procent tillsammans',
    why: 'När andelarna inte blir en hel fördelas mer eller mindre än det som ska fördelas.',
    howToMend:
      'Kontrollera varje andel mot underlaget, till exempel befolkningen. En medlem kan saknas, eller ha en gammal andel.',
    reference: null,
  },
  quarter: {
    severity: 'warning',
    title: 'Regionens och kommunernas bidrag följer inte deras delar',
    why: 'Lagen anger vilken del av medlen regionen ska bidra med, och vilken del kommunerna tillsammans.',
    howToMend:
      'Kontrollera regionens bidrag och varje kommuns bidrag mot beslutet. Har parterna avtalat något annat kan kontrollen godtas.',
    reference: PARTS,
  },
  half: {
    severity: 'warning',
    title: 'Statens bidrag följer inte dess del',
    why: 'Lagen anger vilken del av medlen Försäkringskassan ska bidra med; region och kommuner bidrar tillsammans med resten.',
    howToMend:
      'Kontrollera statens bidrag mot tilldelningsbeslutet och de andra mot sina beslut. Extra tilldelning och stöd från Arbetsförmedlingen hör till egna rader.',
    reference: PARTS,
  },
  balance: {
    severity: 'error',
    title: 'Balansräkningen går inte ihop',
    why: 'Tillgångar ska vara lika stora som eget kapital, avsättningar och skulder, och det egna kapitalet ska vara det som årets resultat ger.',
    howToMend:
      'Kontrollera delsummorna först. Stämmer de, jämför årets resultat i balansräkningen med resultaträkningen.',
    reference: 'Lag (2018:597) om kommunal bokföring och redovisning',
  },
  statements: {
    severity: 'warning',
    title: 'Årsredovisningens delar stämmer inte med varandra',
    why: 'Samma uppgift finns i flera av årsredovisningens räkningar, noter och översikter. Skiljer de sig är en av dem inte ändrad, eller så har något flyttats mellan rader.',
    howToMend:
      'Jämför de två cellerna och rätta den som är fel. Är skillnaden en omflyttning eller en nedskrivning, förklara den i en not.',
    reference: 'Lag (2018:597) om kommunal bokföring och redovisning',
  },
  equityLow: {
    severity: 'warning',
    title: 'Eget kapital under den lägsta nivån',
    why: 'Ett negativt eget kapital, eller ett under styrelsens egen nivå, betyder att förbundet inte klarar ett sämre år utan att medlemmarna skjuter till.',
    howToMend: 'Se efter att beloppen stämmer. Är underskottet planerat, låt styrelsen besluta hur det ska täckas.',
    reference: '11 kap. 6 § kommunallagen (2017:725) genom 21 § lag (2003:1210); styrelsens lägsta nivå',
  },
  equityHigh: {
    severity: 'info',
    title: 'Eget kapital över den rekommenderade högsta nivån',
    why: 'Ett eget kapital över nivån kan begränsa kommande tilldelning. Det är en rekommendation, ingen lagregel.',
    howToMend:
      'Planera hur medlen ska användas, eller motivera nivån i årsredovisningen. Kontrollera den aktuella rekommendationen på finsam.se.',
    reference: CEILING,
  },
  decidedSource: {
    severity: 'warning',
    title: 'Underlaget har ändrats sedan prognosen fastställdes',
    why: 'Den fastställda prognosen står kvar, men arbetsbokens siffror ger i dag något annat än det som beslutades.',
    howToMend: 'Rätta underlaget om ändringen är ett misstag; fastställ annars en ny prognos.',
    reference: DECIDED,
  },
  decisionIncomplete: {
    severity: 'warning',
    title: 'En prognos är inte fastställd: dag eller namn saknas',
    why: 'Ett beslut utan dag eller utan vem som fattade det går inte att visa för revisorn.',
    howToMend: 'Fyll i båda raderna under Fastställda prognoser, eller töm dem om prognosen inte ska fastställas.',
    reference: DECIDED,
  },
  decidedFigures: {
    severity: 'warning',
    title: 'En fastställd prognos har ändrats',
    why: 'Siffrorna i kolumnen är inte längre de som beslutades.',
    howToMend: 'Återställ kolumnen från protokollet eller en tidigare kopia, eller fastställ prognosen på nytt.',
    reference: DECIDED,
  },
  adjustment: {
    severity: 'warning',
    title: 'En justering i prognosen går inte att följa',
    why: 'En justering utan orsak, beslutsfattare och datum kan ingen granska, och en gammal justering kan redan ingå i utfallet.',
    howToMend: 'Fyll i orsak, vem som beslutat och när. Svara Kvar eller I utfallet när ett nytt utfall har kommit.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
