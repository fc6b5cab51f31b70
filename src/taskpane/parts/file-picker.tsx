import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FilePickerProps {
  readonly label: string;
  /** The endings of files that can be picked. Example: `.xlsx,.xlsm`. */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onPick: (file: File) => void;
}

/** A button by which a file of the user's is picked; it is read here and goes nowhere. */
export function FilePicker({ label, accept, isBusy, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        {...{ ref: input, type: 'file', accept, hidden: true, 'aria-label': label, tabIndex: -1 }}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onPick(file);
          // The same file can be picked again, once it has been saved anew.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
