import type { EventEntry } from '../events/host-events';
import type { ExcelHost } from '../excel-host';
import { REQUIREMENT_SET } from '../requirement-set';
import type { HostDialog } from '../strict/command-runtime';
import { appContext } from './app-context';
import { CLOSED, DIALOG, dialogAddress } from './dialog-request';
import type { OnCommandCompleted } from './execute-method';
import { executeMethod } from './execute-method';
import type { LeavingKey } from './leaving-keys';
import { leavingKey } from './leaving-keys';
import type { OfficeThemeName } from './office-theme';
import { giveTheme } from './office-theme';
import type { XdmMessage } from './xdm';
import { ACTION, ANSWER, readXdm, RESPONSE } from './xdm';

const HOST_INFO = 'Excel$Web$16.01$sv-SE$$$$0';
/** office.js listens for events of the object model under this name. */
const EVENTS = 'richApiMessage';
const CONTEXT = 'ContextActivationManager_getAppContextAsync';
const NOTICE = 'ContextActivationManager_notifyHost';
/** Office's number for a dialog that the user, or here the host, does not allow. */
const NO_DIALOG = 12009;

/** What of a window the host uses: the page's own, or a stand-in in tests. */
export type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'href' | 'origin'>;
};

export interface WebHostOptions {
  readonly host: ExcelHost;
  readonly frame: Pick<HTMLIFrameElement, 'contentWindow' | 'name' | 'src'>;
  /** The add-in's page, from the host's own address. */
  readonly page: string;
  readonly documentUrl: string;
  /** The look that the page is told of, which must be of the host's own origin; without it none, as on the web. */
  readonly theme?: OfficeThemeName;
  /** Told after each answered call, when the workbook may look different. */
  readonly onAnswered?: () => void;
  /** Told when the keyboard leaves the page. */
  readonly onLeave?: (key: LeavingKey) => void;
  /** Told when the page begins to listen for an event of the host's, by office.js's name for it. */
  readonly onRegistered?: (event: string) => void;
  readonly onCommandCompleted?: OnCommandCompleted;
  /** Told when the page asks for a dialog; without it none can be opened. */
  readonly onDialog?: (dialog: HostDialog) => void;
  readonly window?: HostWindow;
}

/** Events as the web's transport carries them: each a list of its parts, in office.js's order. */
function eventData(entries: readonly EventEntry[]): object {
  return {
    ArrayData: entries.map(({ messageCategory, messageType, targetId, message, id, isRemoteOverride }) => [
      ...[messageCategory, messageType, targetId, message, id, isRemoteOverride],
    ]),
  };
}

/**
 * What Excel on the web is to an add-in's page in a frame: it opens the page with the addresses that
 * office.js looks for, and answers its messages from the simulated host.
 * Example: `new WebHost({ host, frame, page: 'taskpane.html', documentUrl }).open()`.
 */
export class WebHost {
  private readonly conversation = `conversation${crypto.randomUUID()}`;
  private readonly window: HostWindow;
  private readonly origin: string;
  private readonly registered = new Map<string, XdmMessage>();
  private stopListening: () => void = () => undefined;

  constructor(private readonly options: WebHostOptions) {
    this.window = options.window ?? window;
    this.origin = new URL(options.page, this.window.location.href).origin;
  }

  /** Loads the page and begins to answer it. */
  open(): void {
    const { frame, page } = this.options;
    const { href, origin } = this.window.location;
    const xdm = `${this.conversation}|tertial|${origin}`;
    const url = new URL(page, href);
    url.searchParams.set('_host_Info', HOST_INFO);
    this.window.addEventListener('message', this.receive);
    this.stopListening = this.options.host.events.listen((entries) => this.notify(EVENTS, eventData(entries)));
    frame.name = JSON.stringify({ hostInfo: HOST_INFO, xdmInfo: xdm, serializerVersion: 1, flights: '[]' });
    // office.js reads the dollar signs and bars as they are.
    frame.src = `${url.href.replaceAll('%24', '$')}#&_serializer_version=1&_xdm_Info=${xdm}`;
  }

  close(): void {
    this.window.removeEventListener('message', this.receive);
    this.stopListening();
  }

  /** Tells the page of an event that it listens for, by office.js's name for it; false if it does not listen. */
  notify(event: string, data: unknown): boolean {
    const registration = this.registered.get(event);
    if (registration !== undefined) this.post(registration, data, RESPONSE.event);
    return registration !== undefined;
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    if (source !== this.options.frame.contentWindow) return;
    const message = readXdm(data);
    if (message === null) return;
    this.post(message, this.answer(message), RESPONSE.once);
    this.options.host.events.deliver();
    this.options.onAnswered?.();
    if (message._actionType === ACTION.register) this.options.onRegistered?.(message._actionName);
  };

  private answer(message: XdmMessage): unknown {
    const { _actionType, _actionName } = message;
    if (_actionName === DIALOG && _actionType === ACTION.register) return this.openDialog(message);
    if (_actionType === ACTION.register) this.registered.set(_actionName, message);
    if (_actionType === ACTION.unregister) this.registered.delete(_actionName);
    return _actionType === ACTION.invoke ? this.invoke(message) : { Error: 0 };
  }

  private invoke({ _actionName, _data }: XdmMessage): unknown {
    const { host, onLeave, onCommandCompleted = () => undefined } = this.options;
    if (_actionName === CONTEXT) return this.context();
    if (_actionName === 'executeMethod') return executeMethod(_data, host, onCommandCompleted);
    const key = _actionName === NOTICE ? leavingKey(_data) : null;
    if (key !== null) onLeave?.(key);
    return null;
  }

  private openDialog(message: XdmMessage): object {
    const url = dialogAddress(message._data);
    const { onDialog } = this.options;
    if (url === null || onDialog === undefined) return { Error: NO_DIALOG };
    this.registered.set(DIALOG, message);
    onDialog({ url, onClosed: () => void this.notify(DIALOG, CLOSED) });
    return { Error: 0 };
  }

  private context(): object {
    const { documentUrl, frame, theme } = this.options;
    if (theme !== undefined) giveTheme(frame.contentWindow, theme);
    return appContext({ id: this.conversation, documentUrl, requirementSet: REQUIREMENT_SET });
  }

  private post(to: XdmMessage, _data: unknown, _responseType: number): void {
    const { _actionName, _conversationId, _correlationId } = to;
    const message = {
      ...{ _messageType: ANSWER, _actionName, _conversationId, _correlationId, _data },
      ...{ _errorCode: 0, _responseType, _serializerVersion: 1, _origin: this.window.location.origin },
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}
