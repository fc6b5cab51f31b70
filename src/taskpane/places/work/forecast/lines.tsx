import { makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useState } from 'react';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import type { Outcome } from '../../../session/work';
import { FOLDED_KEY } from './folded-lines';
import type { ForecastGrid } from './forecast-grid';
import { LineDrawer } from './line-drawer';
import { LineGrid } from './line-grid';
import type { LineOrder } from './line-order';
import { openingText } from './opening-text';
import { today } from './today';
import type { useOpenLine } from './use-open-line';
import { heldIn } from './use-open-line';

const useStyles = makeStyles({
  /** Room to scroll the last rows above the drawer. */
  room: { minHeight: '60vh' },
});

/** The keys of the lines in the order of the rows. */
function lineKeys({ doubtful, sections }: ForecastGrid): string[] {
  return [
    ...doubtful.map(({ line }) => line.key),
    ...sections.flatMap(({ lines, folded }) => [...folded, ...lines].map(({ key }) => key)),
  ];
}

/** Every key that the arrows move between. */
function rowKeys({ doubtful, sections }: ForecastGrid, isUnfolded: boolean): string[] {
  return [
    ...doubtful.map(({ line }) => line.key),
    ...sections.flatMap(({ lines, folded }) => [
      ...(folded.length > 0 ? [FOLDED_KEY] : []),
      ...[...(isUnfolded ? folded : []), ...lines].map(({ key }) => key),
    ]),
  ];
}

/** Who decided the last adjustment that is typed. */
function lastAdjuster({ lines }: ForecastResult): string {
  return lines.map(({ input }) => input?.typed.decidedBy.text ?? '').findLast((name) => name !== '') ?? '';
}

interface OpenLineProps {
  readonly forecast: ForecastResult;
  readonly lineKey: string;
  readonly onClose: () => void;
  readonly onNext: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The drawer of the line that is open; nothing once the workbook has it no more. */
function OpenLine({ forecast, lineKey, ref, ...rest }: OpenLineProps) {
  const styles = useStyles();
  const line = forecast.lines.find(({ key }) => key === lineKey);
  if (line === undefined) return null;
  const by = { today: today(), decidedBy: lastAdjuster(forecast) };
  return (
    <>
      <LineDrawer ref={ref} {...{ forecast, line, by }} {...rest} />
      <div className={styles.room} />
    </>
  );
}

interface LinesProps {
  readonly forecast: ForecastResult;
  readonly outcome: Outcome;
  readonly grid: ForecastGrid;
  readonly order: LineOrder;
  readonly onOrder: (order: LineOrder) => void;
  readonly line: ReturnType<typeof useOpenLine>;
}

/** The grid, and the drawer of the line that is open. */
export function Lines({
  forecast,
  outcome,
  grid,
  order,
  onOrder,
  line: { open, setHeld, close, table, drawer },
}: LinesProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const keys = lineKeys(grid);
  const isFolded = grid.sections.some(({ folded }) => folded.some(({ key }) => key === open));
  const show = (key: string) => setHeld(heldIn(grid, key));
  const next = () => show(keys[(keys.indexOf(open ?? '') + 1) % keys.length] ?? '');
  return (
    <>
      <LineGrid
        ref={table}
        {...{ forecast, grid, order, onOrder, open }}
        opening={openingText(forecast, outcome.recalculation.results.equity)}
        onOpen={(key) => (key === open ? close() : show(key))}
        rowKeys={rowKeys(grid, isUnfolded || isFolded)}
        isUnfolded={isUnfolded || isFolded}
        onUnfold={() => setUnfolded(!isUnfolded)}
      />
      {open !== null && (
        <OpenLine key="drawer" ref={drawer} {...{ forecast }} lineKey={open} onClose={close} onNext={next} />
      )}
    </>
  );
}
