import type { FormulaEngine } from './engine/formula-engine';
import { HostEvents } from './events/host-events';
import { HostUser } from './events/host-user';
import { FaultPlan } from './faults';
import type { ExcelHostState, ModelChange } from './object-model/host-state';
import { Workbook } from './object-model/workbook';
import { HostError } from './rich-api/host-error';
import { Interpreter } from './rich-api/interpreter';
import type { HostLanguage } from './strict/error-values';
import { calculateSome, isManual } from './strict/manual-calculation';
import { messageBytes } from './strict/message-bytes';
import { MOST_CELLS_READ } from './strict/most-cells';
import type { ModelWorkbook } from './workbook-model/model';

/** Excel on the web takes and gives at most so much in a message. */
export const LARGEST_MESSAGE = 5_000_000;

/** One request that was answered. */
export interface RecordedRequest {
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** A host error is the whole request's; text is an ordinary answer. */
export type Answer = { readonly hostError: number } | { readonly text: string };

type TakenFault = ReturnType<FaultPlan['take']>;

const CELL_EDIT_MODE = 5004;
const TOO_LARGE = { request: 5103, response: 5104 };

export interface ExcelHostOptions {
  readonly workbook: ModelWorkbook;
  readonly engine: FormulaEngine;
  /** The ExcelApi set that the host knows: the manifest's. */
  readonly requirementSet: string;
}

/** A simulated Excel: a workbook, what was asked of it, and what is to go wrong. */
export class ExcelHost {
  readonly requests: RecordedRequest[] = [];
  readonly faults = new FaultPlan();
  readonly events = new HostEvents();
  readonly user = new HostUser(this);
  /** Cells beyond this many in one range are answered `null`, as Excel does with what is too large. */
  /** The language that Excel's own texts are in. */
  language: HostLanguage = 'en';
  mostCellsAnswered = MOST_CELLS_READ;
  onChange: (change: ModelChange) => void = () => undefined;
  /** Told of each workbook that an add-in opens beside this one. */
  onNewWorkbook: (bytes: Uint8Array) => void = () => undefined;
  readonly workbook: ModelWorkbook;
  readonly interpreter: Interpreter;
  private readonly engine: FormulaEngine;
  private isStale = true;
  private isTyping = false;
  private readonly held: (() => void)[] = [];

  constructor({ workbook, engine, requirementSet }: ExcelHostOptions) {
    this.workbook = workbook;
    this.engine = engine;
    this.interpreter = new Interpreter(new Workbook(this.state()), requirementSet);
  }

  /** True while the user is typing in a cell: Excel then refuses what cannot wait. */
  get isEditing(): boolean {
    return this.isTyping;
  }
  set isEditing(isEditing: boolean) {
    this.isTyping = isEditing;
    if (!isEditing) for (const answer of this.held.splice(0)) answer();
  }

  /** Does it at once, or when the user has left the cell that is being typed in. */
  afterEditing(answer: () => void): void {
    if (this.isTyping) this.held.push(answer);
    else answer();
  }

  /** Answers a batched message. */
  process(text: string): Answer {
    const fault = this.faults.take(this.requests.length + 1);
    if (fault?.kind === 'meanwhile') fault.change(this.workbook);
    const bytesIn = messageBytes(text);
    const refusal = this.refusalOf(bytesIn, fault);
    const answered = refusal === null ? this.answer(text, fault) : '';
    const bytes = messageBytes(answered);
    const isTooLarge = bytes > LARGEST_MESSAGE;
    this.requests.push({ bytesIn, bytesOut: isTooLarge ? 0 : bytes });
    if (refusal !== null) return { hostError: refusal };
    return isTooLarge ? { hostError: TOO_LARGE.response } : { text: answered };
  }

  /** Calculates what has changed; called before values are read. */
  calculate(): void {
    if (this.isStale && !isManual(this.workbook)) this.calculateAll();
  }

  /** Calculates every formula, as F9 does whatever the mode. */
  calculateAll(): void {
    this.isStale = false;
    this.engine.calculate(this.workbook);
    for (const { id, cells } of this.workbook.sheets) {
      const isCalculated = [...cells.values()].some(({ formula }) => formula !== null);
      if (isCalculated) this.events.note('calculated', { worksheetId: id, address: '' });
    }
  }

  /** Tells the host that cells were changed beside it, by the user. */
  touch(change: ModelChange): void {
    this.isStale ||= change !== 'selection';
    this.onChange(change);
  }

  /** The host error that the whole message is answered with. */
  private refusalOf(bytesIn: number, fault: TakenFault): number | null {
    if (this.isEditing) return CELL_EDIT_MODE;
    if (fault?.kind === 'host') return fault.number;
    return bytesIn > LARGEST_MESSAGE ? TOO_LARGE.request : null;
  }

  private answer(text: string, fault: TakenFault): string {
    return this.interpreter.process(text, (index) => {
      if (fault?.kind === 'api' && fault.action === index) throw new HostError(fault.code, `Injected ${fault.code}`);
    });
  }

  private state(): ExcelHostState {
    const language = () => this.language;
    return {
      workbook: this.workbook,
      events: this.events,
      get language() {
        return language();
      },
      changed: (change) => {
        this.touch(change);
      },
      openBeside: (base64) => {
        this.onNewWorkbook(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
      },
      calculate: () => {
        this.calculate();
      },
      calculateSome: (cells) => {
        if (isManual(this.workbook)) calculateSome(this.engine, this.workbook, cells);
      },
      answerOrNull: ({ RowCount, ColumnCount }, answer) =>
        RowCount * ColumnCount > this.mostCellsAnswered ? (null as never) : answer(),
    };
  }
}
