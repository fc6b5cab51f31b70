import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';

/** What could not be done, until the user closes it or does something else. */
export function TroubleBar() {
  const demo = useDemo();
  if (demo.trouble === null) return null;
  return (
    <MessageBar intent="warning" role="alert" className="trouble">
      <MessageBarBody>{demo.trouble}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={SENTENCES.close}
            onClick={() => {
              demo.set({ trouble: null });
            }}
          />
        }
      />
    </MessageBar>
  );
}
