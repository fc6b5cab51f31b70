/** The sentences of the view of surveys. */
export const SURVEY_SENTENCES = {
  noSurveys: 'Ingen tabell över utskickade enkäter och svar lästes.',
  group: 'Grupp',
  sent: ['Utskick'],
  surveyAnswers: ['Svar'],
  rate: ['Svars-', 'frekvens'],
  share: (heading: string) => [heading, 'andel'],
  all: 'Samtliga',
  surveyVerdict: (answers: string, sent: string, percent: string) => `${answers} av ${sent} har svarat: ${percent}.`,
  someGroups: (known: number, all: number) =>
    `Räknat på ${known} av ${all} grupper; för de andra saknas antal svar eller antal utskickade.`,
  tooFew: (groups: string, minimum: number) => `Färre än ${minimum} svar, så svaren bedöms inte: ${groups}.`,
  hidden: 'Små grupper visas här, men inte i den publika versionen på bladet Tertial Enkäter.',
} as const;
