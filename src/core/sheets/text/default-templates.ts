/** What a paragraph is about: its own figures decide whether it is shown. */
export type TextSubject = 'forecast' | 'equity' | 'change' | 'followUp' | 'sexes' | 'index' | 'own';

/** A paragraph of the report's text. */
export interface TextParagraph {
  readonly key: string;
  readonly heading: string;
  readonly subject: TextSubject;
  readonly template: string;
}

/** What is shown in the place of a paragraph that has nothing to tell. */
export const LEFT_OUT = 'Stycket utelämnas: arbetsboken har inget att berätta om det.';

/** The paragraphs that a text begins with, and room for the user's own. */
export const PARAGRAPHS: readonly TextParagraph[] = [
  {
    key: 'resultat',
    heading: 'Ekonomi: resultat',
    subject: 'forecast',
    template:
      'Prognosen för {år} ({period}) visar ett {överskott eller underskott} på {resultatets storlek}, mot ett budgeterat resultat på {budgeterat resultat}. Det är {avvikelse} {bättre eller sämre} än budget. Intäkterna beräknas till {intäkter} och kostnaderna till {kostnader}.',
  },
  {
    key: 'eget kapital',
    heading: 'Ekonomi: eget kapital',
    subject: 'equity',
    template:
      'Det egna kapitalet var {ingående eget kapital} vid årets början och beräknas vid årets slut till {utgående eget kapital}, mot budgeterade {budgeterat utgående}. Det ligger {avstånd till taket} {under eller över} den rekommenderade högsta nivån på {tak}.',
  },
  {
    key: 'förändring',
    heading: 'Ekonomi: sedan förra prognosen',
    subject: 'change',
    template:
      'Sedan prognosen efter {förra perioden} har det beräknade resultatet {förbättrats eller försämrats} med {ändring}, från {förra resultatet} till {resultat}.',
  },
  {
    key: 'avslut',
    heading: 'Resultat: avslut',
    subject: 'followUp',
    template:
      'Under {uppföljningens period} avslutades {avslut} insatser. Av dem ledde {lösningar} ({andel lösningar}) till en långsiktig lösning: {arbete} till arbete ({andel arbete} av lösningarna) och {studier} till studier ({andel studier}).',
  },
  {
    key: 'kvinnor och män',
    heading: 'Resultat: kvinnor och män',
    subject: 'sexes',
    template:
      'Av avsluten gällde {avslut kvinnor} kvinnor och {avslut män} män. En långsiktig lösning nåddes i {andel lösningar kvinnor} av kvinnornas avslut och {andel lösningar män} av männens.',
  },
  {
    key: 'social budget',
    heading: 'Resultat: social budget',
    subject: 'index',
    template:
      'Det {slutliga eller preliminära} indexet för den sociala budgeten är {index}, räknat på de {täckning} av poängen som har kunnat bedömas. Om resten räknas som inte uppnådd är indexet {index om resten är noll}.',
  },
  { key: 'eget 1', heading: 'Eget stycke 1', subject: 'own', template: '' },
  { key: 'eget 2', heading: 'Eget stycke 2', subject: 'own', template: '' },
  { key: 'eget 3', heading: 'Eget stycke 3', subject: 'own', template: '' },
];
