/**
 * The templates of earlier versions, by paragraph: one that is still in a sheet is nobody's own, and gives way to the
 * one that Tertial comes with now.
 */
export const EARLIER_TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  resultat: [
    'Prognosen för {år} ({period}) visar ett {överskott eller underskott} på {resultatets storlek}, mot ett budgeterat resultat på {budgeterat resultat}. Det är {avvikelse} {bättre eller sämre} än budget. Intäkterna beräknas till {intäkter} och kostnaderna till {kostnader}.',
    'Prognosen för {år} ({period}) visar ett {överskott eller underskott} på {resultatets storlek}, mot ett budgeterat resultat på {budgeterat resultat}. Det är {avvikelse} {bättre eller sämre} än budget. Intäkterna beräknas till {intäkter} och kostnaderna till {kostnader}.[[ Siffrorna vilar på {antal förslag} förslag till hur rader räknas, som ingen har beslutat än.]]',
  ],
  avvikelser: [
    'Största avvikelserna: {avvikelse 1}[[; {avvikelse 2}]][[; {avvikelse 3}]][[; {avvikelse 4}]][[; {avvikelse 5}]]. Övriga rader är tillsammans {övriga avvikelser} {övriga bättre eller sämre} än budget.',
  ],
  'eget kapital': [
    'Det egna kapitalet var {ingående eget kapital} vid årets början och beräknas vid årets slut till {utgående eget kapital}, mot budgeterade {budgeterat utgående}. Det ligger {avstånd till taket} {under eller över} den rekommenderade högsta nivån på {tak}.',
  ],
  avslut: [
    'Under {uppföljningens period} avslutades {avslut} insatser. Av dem ledde {lösningar} ({andel lösningar}) till en långsiktig lösning: {arbete} till arbete ({andel arbete} av lösningarna) och {studier} till studier ({andel studier}).',
  ],
  'kvinnor och män': [
    'Av avsluten gällde {avslut kvinnor} kvinnor och {avslut män} män. En långsiktig lösning nåddes i {andel lösningar kvinnor} av kvinnornas avslut och {andel lösningar män} av männens.',
  ],
  'social budget': [
    'Indexet för den sociala budgeten är {index}. {täckning} av poängen har kunnat bedömas.',
    'Det {slutliga eller preliminära} indexet för den sociala budgeten är {index}, räknat på de {täckning} av poängen som har kunnat bedömas. Om resten räknas som inte uppnådd är indexet {index om resten är noll}.',
  ],
};

/** What earlier versions showed in the place of a paragraph that had nothing to tell. */
export const EARLIER_LEFT_OUT: readonly string[] = ['Stycket utelämnas: arbetsboken har inget att berätta om det.'];
