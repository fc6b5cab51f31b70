import * as v from 'valibot';
import type { SettingField } from './field-facts';
import { factsOf } from './field-facts';
import { SETTINGS } from './settings';

/** A setting that could not be used. */
export interface SettingError {
  /** Where it is in the text; empty for the text as a whole. Example: `socialBudget.cap`. */
  readonly field: string;
  /** Which setting, what is wrong and what is used instead, in Swedish. */
  readonly message: string;
}

/** The way to a value in the text: names, and numbers of rows from 0. */
export type Keys = readonly (string | number)[];

/** As much of a bad value as is shown. */
const SHOWN_LENGTH = 40;

/** A part of the schema that may hold others. */
interface Node extends SettingField {
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
}

function partOf(node: Node, key: string | number): Node | undefined {
  const { entries, item } = node.wrapped ?? node;
  return typeof key === 'number' ? item : entries?.[key];
}

/** The parts of the schema on the way to a value, from the outermost. */
function nodesOn([key, ...rest]: Keys, within: Node = SETTINGS): readonly Node[] {
  const node = key === undefined ? undefined : partOf(within, key);
  return node === undefined ? [] : [node, ...nodesOn(rest, node)];
}

function shown(value: unknown, field: SettingField | undefined): string {
  if (typeof value === 'number') return field === undefined ? String(value) : factsOf(field).text(value);
  const json = JSON.stringify(value);
  return json.length > SHOWN_LENGTH ? `${json.slice(0, SHOWN_LENGTH)} …` : json;
}

function usedInstead(keys: Keys, field: Node | undefined): string {
  if (keys.some((key) => typeof key === 'number')) return 'raden används inte';
  if (field === undefined) return 'förvalen används';
  const byDefault: unknown = v.getDefault(field);
  return `${factsOf(field).text(byDefault)} används`;
}

/**
 * What is wrong with the value at a place. Example: `Social budget, Högsta måluppfyllelse som räknas: ska vara ett
 * tal mellan 100 % och 200 %, men är 700 %; 100 % används.`
 */
export function settingError(keys: Keys, { message, path }: v.BaseIssue<unknown>): SettingError {
  const nodes = nodesOn(keys);
  const field = nodes.at(-1);
  const names = nodes.map((node, index) => {
    const key = keys[index];
    return typeof key === 'number' ? `rad ${key + 1}` : factsOf(node).label;
  });
  const value: unknown = path?.at(-1)?.value;
  const wrong = value === undefined ? 'saknas' : `är ${shown(value, field)}`;
  return {
    field: keys.join('.'),
    message: `${names.join(', ')}: ska vara ${message}, men ${wrong}; ${usedInstead(keys, field)}.`,
  };
}
