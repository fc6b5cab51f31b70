/** In the place of what is still fetched: nothing to see, and said to be under way to those who wait for it. */
export const LOADING = <div aria-busy="true" />;
