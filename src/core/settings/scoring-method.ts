/** How attainment becomes points: by degree, all or nothing, or green, amber and red. */
export type SocialBudgetMethod = 'linear' | 'allOrNothing' | 'trafficLight';
