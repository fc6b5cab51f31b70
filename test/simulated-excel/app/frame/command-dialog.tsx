import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';

/** What a ribbon command shows, in a frame over the workbook as on the web; office.js asks for none over http. */
export function CommandDialog() {
  const { dialog } = useDemo();
  if (dialog === null) return null;
  return (
    <div className="command-dialog" role="dialog" aria-label={SENTENCES.dialog}>
      <div className="pane-title">
        <h2>{SENTENCES.addIn}</h2>
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={SENTENCES.closeDialog}
          onClick={dialog.close}
        />
      </div>
      <iframe src={dialog.url} title={SENTENCES.dialog} />
    </div>
  );
}
