/** What the tabs open: the element that the place is in. */
export const PLACE_ID = 'place';
