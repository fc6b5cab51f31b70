import { useState } from 'react';
import type { Settings } from '../../../core/settings/settings';

/** Settings while the user edits them. */
export interface SettingsDraft {
  readonly choices: Settings;
  /** The labels of fields that hold something that cannot be kept. */
  readonly wrong: readonly string[];
  readonly change: (chosen: Partial<Settings>) => void;
  /** Changes some of a group's settings; a value is of the kind that the schema has for its field. */
  readonly changeWithin: (group: 'disclosure' | 'socialBudget', chosen: Readonly<Record<string, unknown>>) => void;
  /** Takes whether a field, by its label, can be kept as it is typed. */
  readonly take: (label: string, isSound: boolean) => void;
}

/** A draft that begins as what holds now. */
export function useSettingsDraft(kept: Settings): SettingsDraft {
  const [choices, setChoices] = useState(kept);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  return {
    choices,
    wrong,
    change: (chosen) => setChoices((current) => ({ ...current, ...chosen })),
    changeWithin: (group, chosen) =>
      setChoices((current) => ({ ...current, [group]: { ...current[group], ...chosen } })),
    take: (label, isSound) =>
      setWrong((current) => [...current.filter((each) => each !== label), ...(isSound ? [] : [label])]),
  };
}
