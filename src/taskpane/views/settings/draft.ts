import { useState } from 'react';
import type { Settings } from '../../../core/settings/settings';

/** Settings while the user edits them, and which of the fields hold no number yet. */
export interface SettingsDraft {
  readonly choices: Settings;
  readonly isSound: boolean;
  readonly change: (chosen: Partial<Settings>) => void;
  /** Takes a number of a field, or that it holds none now. */
  readonly take: (field: string, value: number | null, change: (value: number) => Partial<Settings>) => void;
}

/** A draft that begins as what holds now. */
export function useSettingsDraft(kept: Settings): SettingsDraft {
  const [choices, setChoices] = useState(kept);
  const [unsound, setUnsound] = useState<ReadonlySet<string>>(new Set());
  const change = (chosen: Partial<Settings>) => setChoices((current) => ({ ...current, ...chosen }));
  return {
    choices,
    isSound: unsound.size === 0,
    change,
    take: (field, value, changed) => {
      const others = [...unsound].filter((each) => each !== field);
      setUnsound(new Set(value === null ? [...others, field] : others));
      if (value !== null) change(changed(value));
    },
  };
}
