import type { StatementKeyFigure } from '../../../../core/calculation/statements/key-figures';
import type { StatementCheck } from '../../../../core/calculation/statements/statement-check';
import { STATEMENT_CHECKS } from '../../../../core/calculation/statements/statement-check';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Fold } from '../../../parts/fold';
import { Note } from '../../../parts/note';
import { STATEMENT_SENTENCES } from '../../../sentences/statements';
import type { Outcome } from '../../../session/work';

const SIDES = STATEMENT_SENTENCES.statementSides.map((word) => ({ key: word, heading: [word] }));

/** Equity, result and liquidity of the newest report and the year before. */
function KeyFigures({ figures }: { readonly figures: readonly StatementKeyFigure[] }) {
  const years = [...new Set(figures.map(({ year }) => year))].sort((left, right) => right - left);
  const names = [...new Set(figures.map(({ name }) => name))];
  const shown = (name: string, year: number) => {
    const figure = figures.find((each) => each.name === name && each.year === year);
    if (figure === undefined) return '';
    return figure.isShare ? formatPercent(figure.value, 0) : formatSwedish(figure.value);
  };
  const rows = names.map((name) => ({ key: name, head: name, figures: years.map((year) => shown(name, year)) }));
  const unit = figures.find(({ isShare }) => !isShare)?.unit ?? '';
  if (rows.length === 0) return null;
  return (
    <FigureMatrix
      caption={STATEMENT_SENTENCES.statementKeys}
      corner={STATEMENT_SENTENCES.statementUnit(unit)}
      columns={years.map((year) => ({ key: String(year), heading: [String(year)] }))}
      groups={[{ key: 'keys', rows }]}
    />
  );
}

/** Checks with both sides, under what each kind compares. */
function Checks({ caption, checks }: { readonly caption: string; readonly checks: readonly StatementCheck[] }) {
  const ids = [...new Set(checks.map(({ id }) => id))];
  const groups = ids.map((id) => ({
    ...{ key: id, heading: STATEMENT_CHECKS[id] },
    rows: checks
      .filter((check) => check.id === id)
      .map(({ name, year, isGroup, left, right, difference }, index) => ({
        ...{ key: `${id} ${index}`, head: STATEMENT_SENTENCES.checkHead(name, year, isGroup) },
        figures: [left.value, right.value, difference].map((amount) => formatSwedish(amount)),
      })),
  }));
  const unit = checks[0]?.unit ?? '';
  return <FigureMatrix caption={caption} corner={unit} columns={SIDES} groups={groups} />;
}

/** What the tables of the annual report state of each other: what fails first, the rest put away. */
export default function StatementsView({ outcome }: { readonly outcome: Outcome }) {
  const { checks, keyFigures } = outcome.recalculation.results.statements;
  if (checks.length === 0) return <p>{STATEMENT_SENTENCES.noStatements}</p>;
  const [failing, holding] = [checks.filter(({ holds }) => !holds), checks.filter(({ holds }) => holds)];
  const verdict =
    failing.length === 0
      ? STATEMENT_SENTENCES.statementsHold(checks.length)
      : STATEMENT_SENTENCES.statementsFail(failing.length, checks.length);
  return (
    <>
      <Note>{verdict}</Note>
      <KeyFigures figures={keyFigures} />
      {failing.length > 0 && <Checks caption={STATEMENT_SENTENCES.failingChecks} checks={failing} />}
      {holding.length > 0 && (
        <Fold title={STATEMENT_SENTENCES.holdingChecks}>
          <Checks caption={STATEMENT_SENTENCES.holdingChecks} checks={holding} />
        </Fold>
      )}
    </>
  );
}
