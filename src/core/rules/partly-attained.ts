import { Decimal } from '../figures/decimal';

/** What a goal that is neither attained nor missed is credited with: amber, or an answer between yes and no. */
export const PARTLY_ATTAINED = new Decimal('0.5');
