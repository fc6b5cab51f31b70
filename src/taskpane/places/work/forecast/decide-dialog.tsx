import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import { isDay } from '../../../../core/cells/serial-day';
import { METHOD_NAMES } from '../../../../core/calculation/forecast/forecast-methods';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { periodText } from '../../../../core/documents/forecast-period';
import type { DecisionRequest } from '../../../../core/documents/notes/forecast-input';
import { roundedText } from '../../../parts/amount-text';
import { Dialog } from '../../../parts/dialog';
import { Note } from '../../../parts/note';
import { SeveritySign } from '../../../parts/severity-sign';
import { COMMON_SENTENCES } from '../../../sentences/common';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import type { Outcome } from '../../../session/work';
import { decisionWords } from './decision-words';
import type { DoubtfulLine } from './forecast-grid';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: 'grid', gridTemplateColumns: '116px minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  warning: {
    ...{ display: 'flex', columnGap: '8px', padding: '8px 10px', borderRadius: '4px' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  sign: { display: 'flex', flexShrink: 0 },
  warned: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
  link: { fontSize: tokens.fontSizeBase200 },
  sheets: {
    ...{ listStyleType: 'none', margin: 0, padding: 0, maxHeight: '154px', overflowY: 'auto' },
    '& > li': { display: 'flex', columnGap: '8px', minHeight: '22px', alignItems: 'center' },
  },
  name: { flexGrow: 1, minWidth: 0 },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** So many open questions are named; the rest are counted. */
const MOST_NAMED = 2;

interface DecideDialogProps {
  readonly forecast: ForecastResult;
  readonly outcome: Outcome;
  /** The lines that raise a question. */
  readonly doubtful: readonly DoubtfulLine[];
  /** Who decided last, and today. */
  readonly start: DecisionRequest;
  readonly onDecide: (request: DecisionRequest) => void;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

/** The questions that nobody has answered, in words; `null` for one that a decision does not rest on. */
function questionText({ line, doubts }: DoubtfulLine, { unit }: ForecastResult): string | null {
  const kinds = new Set(doubts.map(({ kind }) => kind));
  if (kinds.has('openAdjustment')) return FORECAST_SENTENCES.unseenAdjustment(line.label);
  if (kinds.has('undocumented')) return FORECAST_SENTENCES.unseenUndocumented(line.label);
  if (!kinds.has('proposal') || line.origin !== 'assumed') return null;
  const method = METHOD_NAMES[line.assumed].toLowerCase();
  return FORECAST_SENTENCES.unseenProposal(line.label, roundedText(line.forecast, unit), method);
}

interface QuestionProps {
  readonly label: string;
  readonly text: string;
  readonly onShow: () => void;
}

function Question({ label, text, onShow }: QuestionProps) {
  const styles = useStyles();
  const name = `${FORECAST_SENTENCES.showLine}: ${label}`;
  return (
    <div>
      {text}{' '}
      <Link as="button" inline className={styles.link} aria-label={name} onClick={onShow}>
        {FORECAST_SENTENCES.showLine}
      </Link>
    </div>
  );
}

/** What the forecast rests on that nobody has looked at; it can be decided all the same. */
function Open({ doubtful, forecast, onShow }: Pick<DecideDialogProps, 'doubtful' | 'forecast' | 'onShow'>) {
  const styles = useStyles();
  const open = doubtful.flatMap((each) => {
    const text = questionText(each, forecast);
    return text === null ? [] : [{ key: each.line.key, label: each.line.label, text }];
  });
  if (open.length === 0) return null;
  const more = open.length - MOST_NAMED;
  return (
    <div className={styles.warning}>
      <span className={styles.sign}>
        <SeveritySign of="warning" />
      </span>
      <div className={styles.warned}>
        {open.slice(0, MOST_NAMED).map(({ key, ...question }) => (
          <Question key={key} {...question} onShow={() => onShow(key)} />
        ))}
        {more > 0 && <div>{FORECAST_SENTENCES.unseenMore(more)}</div>}
      </div>
    </div>
  );
}

function Sheets({ outcome: { plans, existing } }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  return (
    <div>
      <Note>{FORECAST_SENTENCES.writtenNow}</Note>
      {/* A list that scrolls is reached by key. */}
      <ul
        className={styles.sheets}
        aria-label={FORECAST_SENTENCES.writtenNow}
        {...(plans.length > 6 && { tabIndex: 0 })}
      >
        {plans.map(({ key, name }) => (
          <li key={key}>
            <span className={styles.name}>{name}</span>
            <span className={styles.state}>
              {existing.has(name) ? FORECAST_SENTENCES.sheetUpdated : FORECAST_SENTENCES.sheetNew}
            </span>
          </li>
        ))}
      </ul>
      <Note>{FORECAST_SENTENCES.ownSheetsUntouched}</Note>
    </div>
  );
}

/** Both are needed: a decision is somebody's, on a day. */
function isWhole({ date, decidedBy }: DecisionRequest): boolean {
  return isDay(date.trim()) && decidedBy.trim() !== '';
}

interface WhoAndWhenProps {
  readonly request: DecisionRequest;
  readonly onType: (request: DecisionRequest) => void;
}

function WhoAndWhen({ request, onType }: WhoAndWhenProps) {
  const styles = useStyles();
  const { date, decidedBy } = request;
  return (
    <div className={styles.pair}>
      <Field
        label={FORECAST_SENTENCES.decideDay}
        size="small"
        required
        {...(!isDay(date.trim()) && { validationMessage: FORECAST_SENTENCES.notADay })}
      >
        <Input className={styles.input} value={date} onChange={(_, { value }) => onType({ ...request, date: value })} />
      </Field>
      <Field
        label={FORECAST_SENTENCES.decideBy}
        size="small"
        required
        {...(decidedBy.trim() === '' && { hint: FORECAST_SENTENCES.decideByHint })}
      >
        <Input
          className={styles.input}
          value={decidedBy}
          maxLength={EXCEL_LIMITS.text}
          onChange={(_, { value }) => onType({ ...request, decidedBy: value })}
        />
      </Field>
    </div>
  );
}

/** Decides the forecast as it is and writes the sheets, once a day and who decides are given. */
export function DecideDialog({ forecast, outcome, doubtful, start, onDecide, onShow, onClose }: DecideDialogProps) {
  const styles = useStyles();
  const [request, setRequest] = useState(start);
  const decide = () => {
    if (isWhole(request)) onDecide({ date: request.date.trim(), decidedBy: request.decidedBy.trim() });
  };
  const actions = (
    <>
      <Button onClick={onClose}>{COMMON_SENTENCES.cancel}</Button>
      <Button
        appearance="primary"
        disabledFocusable={!isWhole(request)}
        {...(!isWhole(request) && { title: FORECAST_SENTENCES.neededToDecide })}
        onClick={decide}
      >
        {FORECAST_SENTENCES.decideNow}
      </Button>
    </>
  );
  const heading = FORECAST_SENTENCES.decideHeading(periodText(forecast.period), forecast.year);
  return (
    <Dialog {...{ heading, actions, onClose }} onConfirm={decide}>
      <p className={styles.text}>{decisionWords(forecast)}</p>
      <WhoAndWhen request={request} onType={setRequest} />
      <Open {...{ doubtful, forecast, onShow }} />
      <Sheets outcome={outcome} />
    </Dialog>
  );
}
