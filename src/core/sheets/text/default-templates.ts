/** What a paragraph is about: its own figures decide whether it is shown. */
export type TextSubject =
  | ('forecast' | 'decided' | 'underbalance' | 'deviations' | 'falling' | 'equity' | 'change')
  | ('followUp' | 'sexes' | 'index' | 'own');

/** A paragraph of the report's text. */
export interface TextParagraph {
  readonly key: string;
  readonly heading: string;
  readonly subject: TextSubject;
  readonly template: string;
}

/** What is shown in the place of a paragraph that has nothing to tell. */
export const LEFT_OUT = 'Underlag saknas, så stycket är inte med i texten.';

/** Clauses that each fall away where their line is missing. Example: `[[; {avvikelse 2}]]`. */
const further = (name: string) => [2, 3, 4, 5].map((ordinal) => `[[; {${name} ${ordinal}}]]`).join('');

/**
 * The paragraphs that a text begins with, and room for the user's own. What is within `[[ ]]` falls away whole where
 * one of its figures is missing.
 */
export const PARAGRAPHS: readonly TextParagraph[] = [
  {
    key: 'resultat',
    heading: 'Ekonomi: resultat',
    subject: 'forecast',
    template:
      'Prognosen för {år} ({period}) visar ett {överskott eller underskott} på {resultatets storlek}, mot ett budgeterat {budgeterat överskott eller underskott} på {budgeterade resultatets storlek}. Det är {avvikelse} {bättre eller sämre} än budget. Intäkterna beräknas till {intäkter} och kostnaderna till {kostnader}.[[ Siffrorna vilar på {antal förslag} förslag till hur rader räknas, som ingen har beslutat än.]]',
  },
  {
    key: 'eget kapital',
    heading: 'Ekonomi: eget kapital',
    subject: 'equity',
    template:
      'Det egna kapitalet var {ingående eget kapital} vid årets början och beräknas vid årets slut till {utgående eget kapital}[[, mot budgeterade {budgeterat utgående}]]. Det ligger {avstånd till taket} {under eller över} den rekommenderade högsta nivån på {tak}.',
  },
  {
    key: 'förändring',
    heading: 'Ekonomi: sedan förra prognosen',
    subject: 'change',
    template:
      'Sedan prognosen efter {förra perioden} har det beräknade resultatet {förbättrats eller försämrats} med {ändring}, från {förra resultatet} till {resultat}.',
  },
  {
    key: 'fastställd',
    heading: 'Ekonomi: det som är fastställt',
    subject: 'decided',
    template:
      'Prognosen fastställdes {fastställd den} med resultatet {fastställt resultat}. Underlaget har ändrats sedan dess, och siffrorna här är räknade på underlaget i dag.',
  },
  {
    key: 'underbalansering',
    heading: 'Ekonomi: budgeten',
    subject: 'underbalance',
    template: 'Budgeten för {år} underbalanseras med {underbalansering}.',
  },
  {
    key: 'avvikelser',
    heading: 'Ekonomi: avvikelser mot budget',
    subject: 'deviations',
    template: `Största avvikelserna: {avvikelse 1}${further('avvikelse')}.[[ Övriga rader är tillsammans {övriga avvikelser} {övriga bättre eller sämre} än budget.]]`,
  },
  {
    key: 'minskade kostnader',
    heading: 'Ekonomi: kostnader som minskar',
    subject: 'falling',
    template: `Kostnader som förväntas minska, tillsammans {minskade kostnader} mot budget: {minskad kostnad 1}${further('minskad kostnad')}.`,
  },
  {
    key: 'avslut',
    heading: 'Resultat: avslut',
    subject: 'followUp',
    template:
      'Under {uppföljningens period} redovisas {avslut} {avslut eller personer}. Av dem ledde {lösningar}[[ ({andel lösningar})]] till en långsiktig lösning[[: {arbete} till arbete ({andel arbete} av lösningarna) och {studier} till studier ({andel studier})]].',
  },
  {
    key: 'kvinnor och män',
    heading: 'Resultat: kvinnor och män',
    subject: 'sexes',
    template:
      'Kvinnor står för {avslut kvinnor} av avsluten och män för {avslut män}. En långsiktig lösning nåddes i {andel lösningar kvinnor} av kvinnornas avslut och {andel lösningar män} av männens.',
  },
  {
    key: 'social budget',
    heading: 'Resultat: social budget',
    subject: 'index',
    template:
      'Det {slutliga eller preliminära} indexet för den sociala budgeten är {index}, räknat på de {täckning} av poängen som har kunnat bedömas.[[ Om resten räknas som inte uppnådd är indexet {index om resten är noll}.]]',
  },
  { key: 'eget 1', heading: 'Eget stycke 1', subject: 'own', template: '' },
  { key: 'eget 2', heading: 'Eget stycke 2', subject: 'own', template: '' },
  { key: 'eget 3', heading: 'Eget stycke 3', subject: 'own', template: '' },
];
