/** The sentences of the view of goals with a baseline. */
export const EFFECT_GOAL_SENTENCES = {
  noEffectGoals: 'Ingen tabell över mål med baslinje och målvärde lästes.',
  goal: 'Mål',
  columns: ['Bas\u00adlinje', 'Mål', 'Utfall', 'Föränd\u00adring', 'Av vägen', 'Nått'],
  effectVerdict: (reached: number, assessed: number) =>
    assessed === 1
      ? `${reached} av 1 mål som kan bedömas är nått.`
      : `${reached} av ${assessed} mål som kan bedömas är nådda.`,
  notAssessed: (goals: string) => `Kan inte bedömas: ${goals}.`,
  inPoints: (change: string) => `${change} pe`,
  noEffect: 'Utfall saknas',
  yes: 'ja',
  no: 'nej',
} as const;
