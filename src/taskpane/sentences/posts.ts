/** The sentences of the table of posts. */
export const POST_SENTENCES = {
  posts: 'Tjänster',
  postColumns: (year: string) => ['Grad', `Kostnad ${year}`, 'På heltid', 'Ökning'],
  statedGrowth: (sheet: string, percent: string) => `${sheet} anger en löneutveckling på ${percent}.`,
  growthBetween: (least: string, most: string) => `Raderna ökar ${least} till ${most} om året.`,
} as const;
