import type { Results } from '../calculation/results';
import { periodInWords } from '../documents/period';
import type { TertialDocument } from '../documents/tertial-document';
import { ofKind } from '../documents/tertial-document';
import { ROLES } from '../documents/line-role';
import { latestFollowUp } from './latest';

/** The units that have delivered follow-up of the latest period, and those that have not. */
export interface DeliveredUnits {
  /** In Swedish: `tertial 1 2021`. */
  readonly period: string;
  readonly delivered: readonly string[];
  readonly missing: readonly string[];
}

/** The name without what all kommuner are called. Example: of `Lillbys kommun` it is `lillby`. */
function place(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/\bkommun\p{L}*|\bstad\b/gu, '')
    .trim();
  return bare.length > 4 ? bare.replace(/s$/, '') : bare;
}

const isIn = (name: string, where: string) => where.toLowerCase().includes(place(name));

/** The kommuner that a budget has costs of their own for: they have a unit. */
function financedMembers(results: Results, documents: readonly TertialDocument[]): string[] {
  const members = new Set(results.memberShares.flatMap(({ members: own }) => own.map(({ name }) => name)));
  const lines = ofKind(documents, 'budget').flatMap((document) => document.lines);
  const costs = lines.filter(({ role }) => ROLES[role].section === 'cost' && !ROLES[role].isTotal);
  const labels = costs.map(({ label }) => place(label.replace(/^[\s–—-]+/, '')));
  return [...members].filter((name) => labels.includes(place(name)));
}

/**
 * Which units have delivered follow-up of the latest period: of those that delivered in any, and the kommuner that a
 * budget finances by name. `null` without follow-up. Example: 6 of 7, one kommun of the budget missing.
 */
export function deliveredUnits(results: Results, documents: readonly TertialDocument[]): DeliveredUnits | null {
  const latest = latestFollowUp(results.followUp);
  if (latest === null) return null;
  const delivered = latest.units.map(({ unit }) => unit);
  const others = results.followUp.flatMap(({ scope, unit }) => (scope === 'unit' ? [unit] : []));
  const expected = [...new Set([...others, ...financedMembers(results, documents)])];
  const missing = expected.filter((name) => !delivered.some((unit) => isIn(name, unit)));
  return { period: periodInWords(latest.all.period), delivered, missing };
}
