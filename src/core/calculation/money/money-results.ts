import type { ApportionmentMethod } from '../../figures/apportionment';
import type { DatedRule } from '../../rules/dated-rule';
import type { CeilingMethod, CeilingRule } from '../../rules/equity-ceiling';
import type { Financing } from '../../rules/financing';
import type { Basis } from '../../documents/budget';
import type { SourcedFigure, YearColumn } from '../../documents/column-view';
import type { SourcedSum } from '../../documents/contributions';
import { forecastPeriod } from '../../documents/forecast-period';
import type { CellReference } from '../../documents/finding';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { SectionTotal, SignedFigure } from './column-totals';

/** Which column of which document a result is for. */
export interface ResultPeriod {
  readonly sheet: string;
  readonly year: number;
  readonly basis: Basis | null;
  readonly unit: Unit;
  /** When a forecast was made, as `2021-T1`; `null` where its heading does not state it, and for other columns. */
  readonly period: string | null;
  /** True for a plan that a newer one of the workbook has changed. */
  readonly isReplaced: boolean;
}

/** One member's part of the municipal quarter. */
export interface MemberShare {
  readonly name: string;
  /** The share as printed, a fraction; not rescaled. */
  readonly share: Decimal;
  /** The cell the share was read from; `inLabel` if it is printed in a row's label. */
  readonly shareAt: CellReference;
  /** The cells that a population is the sum of, where they are several. */
  readonly shareSumOf?: readonly CellReference[];
  readonly shareIn: 'cell' | 'label';
  /** municipal x share / sum of shares, to six decimals. */
  readonly exact: Decimal;
  readonly computed: Decimal;
  readonly published: SourcedFigure | null;
  /** published - computed. */
  readonly difference: Decimal | null;
}

/** The financing of one year: the parties' parts, and the municipal one split between members. */
export interface MemberSharesResult extends ResultPeriod {
  readonly state: SourcedSum;
  /** The rule that gives the parties' parts in the year. */
  readonly financing: DatedRule<Financing>;
  /** The region's quarter and what is left for the members, as the rules give them from `state`. */
  readonly region: Decimal;
  readonly municipal: Decimal;
  readonly publishedRegion: SourcedSum | null;
  /** The sum of the members' published contributions; `null` if one of them cannot be read. */
  readonly publishedMunicipal: Decimal | null;
  readonly method: ApportionmentMethod;
  /** The smallest amount that a member pays: 1 in kr and tkr, 0.001 in mkr. */
  readonly step: Decimal;
  readonly members: readonly MemberShare[];
}

/** The ceiling under one mode, in the document's unit. */
export interface Ceiling {
  readonly mode: CeilingMethod;
  /** The rule that gives its limits and rates in the year. */
  readonly rule: DatedRule<CeilingRule>;
  /** The contributions that the ceiling is counted on. */
  readonly base: Decimal;
  readonly amount: Decimal;
  /** amount - closing equity: negative when above the ceiling. */
  readonly headroom: Decimal;
  readonly within: boolean;
}

/** Equity through one year. */
export interface EquityResult extends ResultPeriod {
  /** Published opening equity, or the year before's computed closing where the same chain has it. */
  readonly opening: Decimal | null;
  readonly openingAt: SourcedFigure | null;
  /** The entry of the result list that `opening` is carried from; `null` if it is read from a cell. */
  readonly carriedFrom: number | null;
  readonly income: SectionTotal | null;
  readonly cost: SectionTotal | null;
  /** 1 if costs are printed as positive amounts, -1 if as negative. */
  readonly costSign: 1 | -1;
  /** Financial items and the like between income - cost and the result; 0 if none. */
  readonly financial: readonly SignedFigure[];
  /** income - cost + financial; the published result where a total is missing. */
  readonly result: Decimal;
  readonly publishedResult: SourcedFigure | null;
  /** opening + result; the published closing where the opening is missing. */
  readonly closing: Decimal;
  readonly publishedClosing: SourcedFigure | null;
  /** The least that the board wants, in the document's unit; 0 for none of its own. */
  readonly minimum: Decimal;
  /** State + region + municipal contributions; extra state funds and employment support are outside. */
  readonly contributions: readonly SourcedFigure[];
  readonly stateContribution: SourcedSum | null;
  /** Under the chosen mode; `null` where the contributions are missing. */
  readonly ceiling: Ceiling | null;
  readonly otherCeilings: readonly Ceiling[];
}

/** Which column of which document a result is for. */
export function periodOf({ document, index, year }: YearColumn): ResultPeriod {
  const { sheet, unit, columns } = document;
  const { basis = null, soFar = null, replacedBy = null } = columns[index] ?? {};
  const period = basis === 'forecast' && soFar !== null ? forecastPeriod(year, soFar.months) : null;
  return { sheet, year, unit, basis, period, isReplaced: replacedBy !== null };
}
