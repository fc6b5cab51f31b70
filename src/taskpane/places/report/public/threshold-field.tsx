import { Field, Input } from '@fluentui/react-components';
import type { DisclosureSettings } from '../../../../core/settings/settings';
import { useDraft } from '../../../parts/use-draft';
import { REPORT_SENTENCES } from '../../../sentences/report';
import { useSession } from '../../../session/session-context';

const [LEAST, MOST] = [2, 100];

function thresholdIn(text: string): number | null {
  const number = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(number) && number >= LEAST && number <= MOST ? number : null;
}

/** The lowest count that is shown: kept among the workbook's settings when the field is left. */
export function ThresholdField({ disclosure }: { readonly disclosure: DisclosureSettings }) {
  const session = useSession();
  const { text, type, leave } = useDraft(String(disclosure.threshold));
  const threshold = thresholdIn(text);
  const save = () => {
    if (threshold === null) return;
    leave();
    if (threshold !== disclosure.threshold)
      void session.ask({ kind: 'saveSettings', settings: { disclosure: { ...disclosure, threshold } } });
  };
  return (
    <Field
      label={REPORT_SENTENCES.threshold}
      hint={REPORT_SENTENCES.thresholdHint}
      {...(threshold === null && { validationMessage: REPORT_SENTENCES.thresholdWrong })}
    >
      <Input
        value={text}
        inputMode="numeric"
        onChange={(_, { value }) => type(value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
    </Field>
  );
}
