import type { PlanMismatch, Workbook, WorkbookContent } from '../../core/port/workbook';
import type { SheetPlan } from '../../core/port/sheet-plan';
import type { WriteRemark } from '../../core/port/write-remark';
import { inSlices } from '../../taskpane/session/in-slices';
import type { Outcome } from '../../taskpane/session/work';
import { WORK } from '../../taskpane/session/work';
import { createExcelWorkbook } from '../../workbook/excel/excel-workbook';
import { typedText } from '../../workbook/excel/plan-matrix';
import type { RoadStep, RoadStepName } from '../report/report';
import { ROAD_STEPS } from '../report/report';
import { chartMismatches } from './chart-mismatches';
import type { CountingExcel } from './counting-excel';
import { countingExcel } from './counting-excel';
import type { SampleCell } from './sample';
import { sampleSheets } from './sample';

/** The wording of every mismatch would make a report too long to mail. */
const SHOWN_MISMATCHES = 20;

/** What the road is taken in. */
export interface RoadOptions {
  readonly excel: typeof Excel;
  readonly signal: AbortSignal;
  /** Called before each step. */
  readonly onStep: (step: RoadStepName) => void;
}

/** What a step gives. */
interface Taken {
  readonly counts: RoadStep['counts'];
  readonly mismatches?: readonly PlanMismatch[];
}

const typed = (cell: SampleCell = ''): SampleCell =>
  typeof cell === 'number' || cell.startsWith('=') ? cell : typedText(cell);

/** Takes the road: what was read and counted last is what is written next. */
class Road {
  private readonly counting: CountingExcel;
  private readonly workbook: Workbook;
  private outcome: Outcome | null = null;

  constructor(private readonly options: RoadOptions) {
    this.counting = countingExcel(options.excel);
    this.workbook = createExcelWorkbook(this.counting.excel);
  }

  async take(step: RoadStepName): Promise<RoadStep> {
    const sent = this.counting.messages();
    const start = performance.now();
    const { counts, mismatches = [] } = await this.perform(step);
    const all = mismatches.length > 0 ? { mismatches: mismatches.length } : {};
    return {
      step,
      ms: Math.round(performance.now() - start),
      messages: this.counting.messages() - sent,
      counts: { ...counts, ...all },
      mismatches: mismatches.slice(0, SHOWN_MISMATCHES),
    };
  }

  private perform(step: RoadStepName): Promise<Taken> {
    switch (step) {
      case 'sample':
        return this.placeSample();
      case 'read':
        return this.recalculate();
      case 'write':
      case 'writeAgain':
        return this.write();
      case 'verify':
      case 'verifyAgain':
        return this.verify();
    }
  }

  private async placeSample(): Promise<Taken> {
    const { workbook } = new this.counting.excel.RequestContext();
    const sheets = sampleSheets();
    for (const { name, rows } of sheets) {
      const columns = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: columns }, (_, at) => typed(row[at])));
      workbook.worksheets.add(name).getRangeByIndexes(0, 0, rows.length, columns).formulas = cells;
    }
    await workbook.context.sync();
    return { counts: { sheets: sheets.length } };
  }

  private async count(content: WorkbookContent): Promise<Outcome> {
    const { settings } = WORK.readSettings(null);
    const steps = WORK.outcomeOf(content, settings, { today: null, workbookName: null });
    this.outcome = await inSlices(steps, { signal: this.options.signal });
    return this.outcome;
  }

  private async recalculate(): Promise<Taken> {
    const { neededColumns } = WORK;
    const content = await this.workbook.read({ neededColumns, signal: this.options.signal });
    const { recalculation, plans, unproven } = await this.count(content);
    const { findings, documents } = recalculation;
    const counts = { documents: documents.length, findings: findings.length, unproven: unproven.length };
    return { counts: { ...counts, sheets: plans.length } };
  }

  private get planned(): Outcome {
    if (this.outcome === null) throw new Error('The sample is read before anything is written');
    return this.outcome;
  }

  private async write(): Promise<Taken> {
    const { plans, countedWith } = this.planned;
    const refused = await this.workbook.write(plans, countedWith.content);
    return { counts: { sheets: plans.length }, mismatches: refused.map(asMismatch) };
  }

  /** Reads back, compares, and counts anew what is then to be written. */
  private async verify(): Promise<Taken> {
    const { plans } = this.planned;
    const content = await this.workbook.read({ neededColumns: WORK.neededColumns });
    const written = WORK.verifyPlans(content, plans);
    const charts = await chartMismatches(new this.counting.excel.RequestContext(), plans);
    await this.count(content);
    const total = (of: 'cells' | 'formulas') => written.reduce((sum, sheet) => sum + sheet[of], 0);
    return {
      counts: { cells: total('cells'), formulas: total('formulas'), charts: chartsIn(plans) },
      mismatches: [...written.flatMap(({ mismatches }) => mismatches), ...charts],
    };
  }
}

/** A look that was refused is no cell, and yet not what was planned. */
const asMismatch = ({ sheet, cosmetic, reason }: WriteRemark): PlanMismatch => ({
  ...{ sheet, cell: '', planned: cosmetic, found: reason },
});

const chartsIn = (plans: readonly SheetPlan[]) => plans.reduce((sum, { charts }) => sum + charts.length, 0);

/**
 * The product's own main road on a sample of its own: recalculates, writes, reads back, and does so once more over what
 * was written. Throws what Excel gives, and the signal's reason when it is given between two steps.
 */
export async function mainRoad(options: RoadOptions): Promise<RoadStep[]> {
  const road = new Road(options);
  const taken: RoadStep[] = [];
  for (const step of ROAD_STEPS) {
    options.signal.throwIfAborted();
    options.onStep(step);
    taken.push(await road.take(step));
  }
  return taken;
}
