/** Of the screen, in per cent: room for two sentences. */
const SIZE = { height: 20, width: 30 };

/**
 * Shows a reason in a dialog, and resolves when it has been closed. Rejects where it cannot be shown, with
 * Office's number and words. Example: `await showMessage('cellEditMode')`.
 *
 * On the web the dialog is a frame over the workbook. As a window it would first be asked for in the page
 * that opens it (`handleNewWindowDialog` in Office.js), and the page of a ribbon command is never seen.
 */
export function showMessage(reason: string): Promise<void> {
  const { href } = new URL(`message.html#${reason}`, location.href);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(href, { ...SIZE, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      } else reject(new Error(`The dialog: ${error.code}, ${error.message}`));
    });
  });
}
