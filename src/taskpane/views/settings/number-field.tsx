import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bounds } from '../../../core/settings/settings';
import { Decimal } from '../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../core/figures/number-text';
import { SENTENCES } from '../../sentences';
import { numberFrom } from './number-draft';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: Bounds;
  readonly isPercent: boolean;
  /** Told of each number that the user types, and of `null` while what stands there is none. */
  readonly onChange: (value: number | null) => void;
}

const shown = (value: number, isPercent: boolean) =>
  isPercent
    ? formatPercent(new Decimal(value), new Decimal(value).times(100).isInteger() ? 0 : 1)
    : formatSwedish(new Decimal(value));

/** A number between bounds, as a person writes it. */
export function NumberField({ label, value, bounds, isPercent, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(() => shown(value, isPercent));
  const [least, most] = bounds.map((bound) => shown(bound, isPercent)) as [string, string];
  const isSound = numberFrom(typed, bounds, isPercent) !== null;
  return (
    <Field label={label} {...(!isSound && { validationMessage: SENTENCES.between(least, most) })}>
      <Input
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(numberFrom(data.value, bounds, isPercent));
        }}
      />
    </Field>
  );
}
