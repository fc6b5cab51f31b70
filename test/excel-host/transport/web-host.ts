import type { ExcelHost } from '../excel-host';
import { REQUIREMENT_SET } from '../requirement-set';
import { appContext } from './app-context';
import type { XdmMessage } from './xdm';
import { ACTION, ANSWER, readXdm, RESPONSE } from './xdm';

/** What of Office's older calls the batched messages of Excel travel by. */
const EXECUTE_RICH_API = 93;
/** Where the text of a batched message stands among its arguments. */
const BODY = 4;
const OK = 200;
/** The number that Office gives for what it does not support. */
const UNSUPPORTED = 5100;
const HOST_INFO = 'Excel$Web$16.01$sv-SE$$$$0';

export interface WebHostOptions {
  readonly host: ExcelHost;
  readonly frame: HTMLIFrameElement;
  /** The add-in's page. */
  readonly page: string;
  readonly documentUrl: string;
}

/**
 * What Excel on the web is to an add-in's page in a frame: it opens the page with the addresses that
 * office.js looks for, and answers its messages from the simulated host.
 */
export class WebHost {
  private readonly conversation = `conversation${crypto.randomUUID()}`;
  private readonly origin: string;

  constructor(private readonly options: WebHostOptions) {
    this.origin = new URL(options.page, location.href).origin;
  }

  /** Loads the page and begins to answer it. */
  open(): void {
    const { frame, page } = this.options;
    const xdm = `${this.conversation}|tertial|${location.origin}`;
    const url = new URL(page, location.href);
    url.searchParams.set('_host_Info', HOST_INFO);
    addEventListener('message', this.receive);
    frame.name = JSON.stringify({ hostInfo: HOST_INFO, xdmInfo: xdm, serializerVersion: 1, flights: '[]' });
    // office.js reads the dollar signs and bars as they are.
    frame.src = `${url.href.replaceAll('%24', '$')}#&_serializer_version=1&_xdm_Info=${xdm}`;
  }

  close(): void {
    removeEventListener('message', this.receive);
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    if (source !== this.options.frame.contentWindow) return;
    const message = readXdm(data);
    if (message !== null) this.post(message, this.answer(message));
  };

  private answer(message: XdmMessage): unknown {
    if (message._actionType !== ACTION.invoke) return { Error: 0 };
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({
          id: this.conversation,
          documentUrl: this.options.documentUrl,
          requirementSet: REQUIREMENT_SET,
        });
      case 'executeMethod':
        return this.execute(message);
      default:
        return null;
    }
  }

  private execute({ _data }: XdmMessage): object {
    if (_data?.DdaMethod?.DispatchId !== EXECUTE_RICH_API) return { Version: 1, Error: UNSUPPORTED };
    const answer = this.options.host.process(String(_data.ArrayData?.[BODY]));
    if ('hostError' in answer) return { Version: 1, Error: answer.hostError };
    return { Version: 1, Error: 0, Data: [OK, [], answer.text] };
  }

  private post({ _actionName, _conversationId, _correlationId }: XdmMessage, _data: unknown): void {
    const message = {
      ...{ _messageType: ANSWER, _actionName, _conversationId, _correlationId, _data },
      ...{ _errorCode: 0, _responseType: RESPONSE.once, _serializerVersion: 1, _origin: location.origin },
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}
