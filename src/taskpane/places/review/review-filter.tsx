import type { ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import type { ReviewFilter } from './review-rows';
import { NO_FILTER } from './review-rows';

/** Which rows of the list are shown, and the way to others; it lasts while the pane is open. */
interface FilterChoice {
  readonly filter: ReviewFilter;
  readonly setFilter: (filter: ReviewFilter) => void;
}

const FilterContext = createContext<FilterChoice>({ filter: NO_FILTER, setFilter: () => undefined });

/** Gives the list and the keys that walk it one filter. */
export function ReviewFilterProvider({ children }: { readonly children: ReactNode }) {
  const [filter, setFilter] = useState(NO_FILTER);
  return <FilterContext.Provider value={{ filter, setFilter }}>{children}</FilterContext.Provider>;
}

/** The filter of the list of findings. */
export function useReviewFilter(): FilterChoice {
  return useContext(FilterContext);
}
