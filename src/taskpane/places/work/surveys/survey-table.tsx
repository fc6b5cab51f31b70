import type {
  SurveyOccasion,
  SurveyRatio,
  SurveyResult,
  SurveysResult,
} from '../../../../core/calculation/surveys/survey-types';
import type { SurveyCount } from '../../../../core/documents/surveys';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { SURVEY_SENTENCES as WORDS } from '../../../sentences/surveys';

interface SurveyTableProps {
  readonly result: SurveysResult;
  readonly occasion: SurveyOccasion;
  readonly index: number;
}

const percent = (ratio: SurveyRatio | null, decimals = 0) =>
  ratio === null || ratio.share === null ? '–' : formatPercent(ratio.share, decimals);

/** A count with a link to its cell, or the sum of the groups where no cell has it. */
function Count({ of, count, ...props }: { of: SurveyResult; count: SurveyCount } & SurveyTableProps) {
  const { line, rate } = of;
  const figure = line?.figures[props.index]?.[count];
  const summed: Readonly<Record<SurveyCount, Decimal | undefined>> = {
    ...{ sent: rate?.whole, answers: rate?.part, positive: of.positive?.part },
  };
  const { sheet } = props.result.document;
  if (figure === undefined || figure.amount === null) {
    const sum = of === props.occasion.whole ? summed[count] : undefined;
    return sum === undefined ? '–' : formatSwedish(sum);
  }
  return <CellLink at={{ sheet, row: figure.row, column: figure.column }}>{formatSwedish(figure.amount)}</CellLink>;
}

function rowOf(of: SurveyResult, props: SurveyTableProps, hasPositive: boolean): MatrixRow {
  const isWhole = of === props.occasion.whole;
  return {
    ...{ key: of.line === null ? 'all' : `${of.line.at.row} ${of.line.at.column}`, head: of.line?.label ?? WORDS.all },
    ...(isWhole && { weight: 'sum' as const }),
    figures: [
      <Count key="sent" {...props} of={of} count="sent" />,
      <Count key="answers" {...props} of={of} count="answers" />,
      percent(of.rate),
      ...(hasPositive ? [percent(of.positive)] : []),
    ],
  };
}

function Verdict({ occasion: { whole, groups }, result: { minimum } }: SurveyTableProps) {
  const { rate } = whole ?? { rate: null };
  const summed = groups.filter(({ line }) => line?.isPart !== true).length;
  const few = groups.flatMap(({ isTooFew, line }) => (isTooFew && line !== null ? [line.label] : []));
  const isPartly = rate !== null && rate.of.length < summed && !rate.of.some(({ isTotal }) => isTotal);
  return (
    <>
      {rate !== null && (
        <Note>{WORDS.surveyVerdict(formatSwedish(rate.part), formatSwedish(rate.whole), percent(rate, 1))}</Note>
      )}
      {isPartly && <Note>{WORDS.someGroups(rate.of.length, summed)}</Note>}
      {few.length > 0 && <Note>{`${WORDS.tooFew(few.join(', '), minimum)} ${WORDS.hidden}`}</Note>}
    </>
  );
}

/** One occasion of a survey: who answered in a sentence, then each group and all of them. */
export function SurveyTable(props: SurveyTableProps) {
  const { result, occasion, index } = props;
  const { title, sheet, headings } = result.document;
  const own = headings.filter((each) => each.occasion === index);
  const positive = own.find(({ holds }) => holds === 'positive')?.heading ?? null;
  const rows = [...occasion.groups, ...(occasion.whole === null ? [] : [occasion.whole])];
  const columns = [WORDS.sent, WORDS.surveyAnswers, WORDS.rate, ...(positive === null ? [] : [WORDS.share(positive)])];
  return (
    <Section heading={title ?? sheet} {...(occasion.name !== null && { detail: occasion.name })}>
      <Verdict {...props} />
      <FigureMatrix
        caption={title ?? sheet}
        corner={WORDS.group}
        columns={columns.map((heading) => ({ key: heading.join(' '), heading }))}
        groups={[{ key: 'groups', rows: rows.map((each) => rowOf(each, props, positive !== null)) }]}
      />
    </Section>
  );
}
