import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FigureTable } from '../../taskpane/parts/figure-table';
import { Note } from '../../taskpane/parts/note';
import { Section } from '../../taskpane/parts/section';
import { copyText } from '../../taskpane/places/report/text/copy-text';
import { TROUBLE } from '../../taskpane/sentences/trouble';
import { troubleFrom } from '../../workbook/excel/trouble-from';
import type { ProbeAnswer, Report } from '../report/report';
import { reportText } from '../report/report';
import { answersInOrder, answerText, countsText, expectedText, questionOf } from '../report/report-rows';
import { ROAD_SENTENCES, SELF_TEST, VERDICTS } from '../sentences';
import { reportSummary } from './report-summary';
import type { SelfTestActions } from './use-self-test';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  summary: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** The question, and below it what was answered where that is not what was expected. */
function Question({ answer }: { readonly answer: ProbeAnswer }) {
  const { verdict, seen } = answer;
  return (
    <>
      {questionOf(answer)}
      {(verdict === 'differs' || verdict === 'collected') && <Note>{SELF_TEST.seen(answerText(seen))}</Note>}
      {verdict === 'differs' && <Note>{SELF_TEST.expected(expectedText(answer))}</Note>}
    </>
  );
}

function Answers({ report }: { readonly report: Report }) {
  return (
    <Section heading={SELF_TEST.answers}>
      <FigureTable
        caption={SELF_TEST.answers}
        headings={[SELF_TEST.question, SELF_TEST.verdict, SELF_TEST.milliseconds]}
        rows={answersInOrder(report).map((answer) => ({
          key: answer.id,
          head: <Question answer={answer} />,
          figures: [VERDICTS[answer.verdict], answer.ms],
        }))}
      />
    </Section>
  );
}

function Road({ report }: { readonly report: Report }) {
  return (
    <Section heading={SELF_TEST.mainRoad}>
      <FigureTable
        caption={SELF_TEST.mainRoad}
        headings={[SELF_TEST.step, SELF_TEST.messages, SELF_TEST.milliseconds]}
        rows={report.road.map((each) => ({
          key: each.step,
          head: (
            <>
              {ROAD_SENTENCES[each.step]}
              <Note>{countsText(each)}</Note>
            </>
          ),
          figures: [each.messages, each.ms],
        }))}
      />
    </Section>
  );
}

/** The report out of Excel: to the clipboard, on a sheet, or by hand from the field. */
function TakeOut({ report, save }: ReportViewProps) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  const text = reportText(report);
  const copy = async () =>
    setTold((await copyText({ plain: text, html: null })) ? SELF_TEST.copied : SELF_TEST.notCopied);
  const saveSheet = async () => {
    try {
      setTold(SELF_TEST.saved(await save(report)));
    } catch (error) {
      setTold(TROUBLE[troubleFrom(error).reason]);
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{SELF_TEST.copy}</Button>
        <Button onClick={() => void saveSheet()}>{SELF_TEST.save}</Button>
      </div>
      {told !== '' && <Note>{told}</Note>}
      <Field label={SELF_TEST.report} hint={SELF_TEST.reportNote}>
        <Textarea readOnly value={text} rows={6} textarea={{ className: styles.text }} />
      </Field>
    </>
  );
}

interface ReportViewProps extends Pick<SelfTestActions, 'save'> {
  readonly report: Report;
}

/** What the self-test found. */
export function ReportView({ report, save }: ReportViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.report}>
      <p className={styles.summary}>{reportSummary(report)}</p>
      <TakeOut report={report} save={save} />
      <Answers report={report} />
      <Road report={report} />
    </div>
  );
}
