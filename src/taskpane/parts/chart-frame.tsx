import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', maxWidth: '520px' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', textAnchor: 'middle' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface ChartFrameProps {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Units of the drawing; it is stretched to the pane's width. */
  readonly width: number;
  readonly height: number;
  /** Room for text above and below the drawing. */
  readonly above: number;
  readonly below: number;
  /** Where the axis is. */
  readonly zero: number;
  readonly children: ReactNode;
}

/** What all charts have: their size, their name and the axis at zero. */
export function ChartFrame({ label, width, height, above, below, zero, children }: ChartFrameProps) {
  const styles = useStyles();
  return (
    <svg
      className={styles.chart}
      viewBox={`0 ${-above} ${width} ${height + above + below}`}
      role="img"
      aria-label={label}
    >
      {children}
      <line className={styles.axis} x1={0} x2={width} y1={zero} y2={zero} />
    </svg>
  );
}

interface ChartTextProps {
  readonly x: number;
  readonly y: number;
  /** True for a figure that is read first. */
  readonly isStrong?: boolean;
  readonly children: ReactNode;
}

/** A word or a figure in a chart, with its middle at `x`. */
export function ChartText({ x, y, isStrong = false, children }: ChartTextProps) {
  const styles = useStyles();
  return (
    <text className={mergeClasses(styles.text, isStrong && styles.strong)} x={x} y={y}>
      {children}
    </text>
  );
}
