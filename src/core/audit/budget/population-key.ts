import type { Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { AmountCell } from '../audit-cell';
import { auditCell } from '../audit-cell';
import type { CellRemark } from '../cell-finding';
import { cellFinding } from '../cell-finding';
import type { ColumnShares } from './column-shares';
import { listed } from './headings';
import type { PopulationFit, PopulationPart } from './population-fit';
import { distance } from './population-fit';

/** A column whose contributions have been compared with a population. */
interface FittedColumn extends ColumnShares {
  readonly population: PopulationFit;
}

/** What a share printed with one or two decimals may move an amount by. */
const STEPS_OF_PRINTED_SHARES = 2;

const differs = ({ published, expected }: PopulationPart) => !published.eq(expected);

const nameOf = ({ question }: ColumnShares, line: number) => question.document.lines[line]?.name ?? '';

/** `Storby 760, inte 750; Lillby 450`, or with `750` first where nothing is to be changed. */
function comparison(column: FittedColumn): string {
  return column.population.parts
    .map((part) => {
      const beside = differs(part) ? `, inte ${formatSwedish(part.published)}` : '';
      return `${nameOf(column, part.line)} ${formatSwedish(part.expected)}${beside}`;
    })
    .join('; ');
}

const yearOf = (parts: readonly PopulationPart[]) => parts[0]?.source.year ?? null;

function populationOf(parts: readonly PopulationPart[]): string {
  return `befolkningen ${yearOf(parts) ?? ''} i bladet ${parts[0]?.source.at.sheet ?? ''}`;
}

/** What the contributions follow instead of the year's own population. */
function otherKey(column: FittedColumn): string {
  const { parts, followed } = column.population;
  const left = parts.filter(({ line }) => followed.every((each) => each.line !== line));
  const without =
    left.length === 0 ? '' : ` utan ${listed(left.map(({ line }) => nameOf(column, line)))}, som inte betalar`;
  return `Bidragen följer ${populationOf(followed)}${without}.`;
}

function sentenceFor(column: FittedColumn): string {
  const { question, population } = column;
  const shared = `${formatSwedish(population.base.amount)} ${question.document.unit}`;
  const given = `Efter ${populationOf(population.parts)} är kommunernas ${shared}: ${comparison(column)}.`;
  if (population.kind === 'otherKey') return `${otherKey(column)} ${given}`;
  const isOther = yearOf(population.parts) !== question.year;
  return isOther ? `${given} Befolkningen kan gälla ett annat år än beloppen.` : given;
}

/** What the one contribution that differs should be, and the cells that give it. */
function expectedOf(part: PopulationPart, { population: { base } }: FittedColumn): Partial<CellRemark> {
  const { source, published, expected } = part;
  const from = base.from.map(({ figure, factor }) => ({ ...figure.at, factor: factor.times(source.share) }));
  return { published, expected, parts: [{ ...source.at, factor: new Decimal(1) }, ...from] };
}

/** One finding for the column, at the contribution that is furthest from its part. */
function findingFor(column: FittedColumn): Finding[] {
  const { parts, step, kind } = column.population;
  const { document, index } = column.question;
  const wrong = parts.filter((part) => distance(part).gt(step));
  const cells = [...(wrong.length > 0 ? wrong : parts.filter(differs))]
    .sort((left, right) => distance(right).comparedTo(distance(left)))
    .flatMap((part): { part: PopulationPart; cell: AmountCell }[] => {
      const cell = auditCell(document, part.line, index);
      return cell === null ? [] : [{ part, cell }];
    });
  const [first, ...others] = cells;
  if (first === undefined) return [];
  // The others show that the key is in use, so that the few that differ from it are those to look at.
  const isFew = kind === 'near' && wrong.length * 2 <= parts.length;
  const isFar = distance(first.part).gt(step.times(STEPS_OF_PRINTED_SHARES));
  return [
    cellFinding(first.cell, {
      rule: 'shareAmount',
      severity: isFew && isFar ? 'warning' : 'info',
      ...(isFew && others.length === 0 && expectedOf(first.part, column)),
      alsoAt: others.map(({ cell }) => cell.at),
      message: sentenceFor(column),
    }),
  ];
}

/** Contributions that are near the members' parts of a population, but not those: one finding for each column. */
export function populationKey(columns: readonly ColumnShares[]): Finding[] {
  return columns.flatMap((column) => {
    const { population } = column;
    const isSilent = population === null || population.kind === 'rounded' || population.kind === 'other';
    return isSilent ? [] : findingFor({ ...column, population });
  });
}
