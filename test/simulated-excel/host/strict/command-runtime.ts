/** A dialog that a page of the add-in asked for. */
export interface HostDialog {
  readonly url: string;
  /** Told when the user closes it: the page learns of it. */
  readonly onClosed: () => void;
}

/** A dialog that is seen, and what its close button does. */
export interface ShownDialog {
  readonly url: string;
  readonly close: () => void;
}

/** Told of the dialog that a command shows, and with `null` when there is none any more. */
export type OnDialog = (dialog: ShownDialog | null) => void;

/**
 * The runtime of a ribbon command: it begins at the press and ends when the command says that it is
 * completed, and what it has opened ends with it.
 *
 * Documented: the runtime "shuts down when … the function command calls the `completed` method of its event
 * parameter" (docs/testing/runtimes.md of OfficeDev/office-js-docs-pr); that an open dialog outlives it is
 * promised for the time-out of five minutes alone. Reported: on Mac a dialog is closed by `completed()`
 * (OfficeDev/office-js issue 428, Outlook). A guess: that Excel does the same, on Mac and on the web, where
 * the dialog is a frame that answers to the page that opened it.
 */
export class CommandRuntime {
  private dialog: HostDialog | null = null;
  private isOver = false;

  constructor(private readonly onDialog: OnDialog = () => undefined) {}

  /** Opens a dialog; one that is asked for by a runtime that has ended never appears. */
  open(dialog: HostDialog): void {
    if (!this.isOver) this.show(dialog);
  }

  /** The command is completed. */
  end(): void {
    this.isOver = true;
    this.show(null);
  }

  private show(dialog: HostDialog | null): void {
    if (dialog === this.dialog) return;
    this.dialog = dialog;
    this.onDialog(dialog === null ? null : { url: dialog.url, close: () => this.close(dialog) });
  }

  private close(dialog: HostDialog): void {
    this.show(null);
    dialog.onClosed();
  }
}
