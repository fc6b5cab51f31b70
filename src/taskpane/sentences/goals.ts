/** The sentences of the view of goals. */
export const GOAL_SENTENCES = {
  noGoals: 'Ingen social budget lästes: här visas mål med poäng, målvärden och utfall.',
  shownBudget: 'Social budget',
  index: 'Index',
  indexSoFar: (covered: string) => `Preliminärt: ${covered} av poängen kan bedömas.`,
  strictIndex: (index: string) => `Räknas mål som inte kan bedömas som noll är index ${index}.`,
  indexByArea: 'Index per område',
  indexMark: (target: string) => `Strecket är index att nå, ${target}.`,
  pointsOf: (points: string, max: string) => `${points} av ${max} poäng`,
  notJudged: 'inte bedömt',
  levers: 'Det som flyttar index mest',
  lever: (from: string, to: string) => `Nås målet blir index ${to}, annars ${from}.`,
  allAttained: 'Alla mål som kan bedömas är uppnådda i sin helhet.',
  shownArea: 'Visa mål i',
  goalTarget: (target: string) => `Mål ${target}`,
  goalOutcome: (outcome: string) => `utfall ${outcome}`,
  goalAttained: (percent: string) => `${percent} uppfyllt`,
  goalSoFar: (covered: string) => `preliminärt: ${covered} av målet kan bedömas`,
  fromFollowUp: (period: string) => `ur uppföljningen ${period}`,
  fromOwn: 'eget utfall',
  otherDefinition: (outcome: string) => `Räknas extratjänster på det andra sättet blir utfallet ${outcome}.`,
  ownOutcome: 'Eget utfall',
  typeOwn: 'Ange ett eget utfall i stället',
  notANumber: 'Skriv ett tal, till exempel 72 % eller 14.',
  unwritten: (count: number) =>
    count === 1
      ? 'Ett eget utfall är inte sparat än: välj Skriv, så sparas det i arbetsboken.'
      : `${count} egna utfall är inte sparade än: välj Skriv, så sparas de i arbetsboken.`,
} as const;
