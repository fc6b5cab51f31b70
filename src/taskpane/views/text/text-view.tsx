import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { figureText } from '../../../core/sheets/text/figure-text';
import type { ReportText } from '../../../core/sheets/text/report-text';
import { reportText } from '../../../core/sheets/text/report-text';
import type { ComposedParagraph } from '../../../core/sheets/text/compose-text';
import { SENTENCES } from '../../sentences';
import { useSessionState } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { PageLink } from '../parts/page-link';
import { copyText } from './copy-text';
import { ParagraphItem } from './paragraph-item';

/** The paragraphs that are shown, as they are pasted into a report. */
function wholeText(paragraphs: readonly ComposedParagraph[]): string {
  return paragraphs
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}

const useStyles = makeStyles({
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The text as an address of its own, for a link that saves it; nothing is sent anywhere. */
const textAddress = (text: string) => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

/** The figures that the shown text has no value for, each once. */
function holesIn(paragraphs: readonly ComposedParagraph[]): string[] {
  return [...new Set(paragraphs.flatMap(({ text, missing }) => (text === '' ? [] : missing)))];
}

/** A text with holes is taken out only once the user has said so. */
function AskFirst({ holes, onGoOn }: { readonly holes: readonly string[]; readonly onGoOn: () => void }) {
  const styles = useStyles();
  return (
    <>
      <Note>{SENTENCES.textHasHoles(holes.join(', '))}</Note>
      <div className={styles.actions}>
        <Button onClick={onGoOn}>{SENTENCES.takeOutAnyway}</Button>
      </div>
    </>
  );
}

/** Takes the text out of Excel: to the clipboard, or as a file. */
function TakeOut({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void copyText(text).then(setIsCopied)}>
          {SENTENCES.copyText}
        </Button>
        <PageLink href={textAddress(text)} download={SENTENCES.textFile}>
          {SENTENCES.saveText}
        </PageLink>
      </div>
      <div role="status">{isCopied !== null && <Note>{isCopied ? SENTENCES.copied : SENTENCES.notCopied}</Note>}</div>
    </>
  );
}

/** The way out of Excel, for a text with holes behind a question; another text is asked about anew. */
function GuardedTakeOut({ paragraphs }: { readonly paragraphs: readonly ComposedParagraph[] }) {
  const [agreed, setAgreed] = useState<string | null>(null);
  const text = wholeText(paragraphs);
  const holes = holesIn(paragraphs);
  if (text === '') return <p>{SENTENCES.noText}</p>;
  if (holes.length > 0 && agreed !== text) return <AskFirst holes={holes} onGoOn={() => setAgreed(text)} />;
  return <TakeOut text={text} />;
}

function Placeholders({ figures }: Pick<ReportText, 'figures'>) {
  return (
    <details>
      <summary>{SENTENCES.placeholders}</summary>
      <FigureTable
        caption={SENTENCES.placeholders}
        headings={[SENTENCES.placeholder, SENTENCES.inTheText]}
        rows={figures.map(({ name, value, format }) => ({
          ...{ key: name, head: `{${name}}` },
          figures: [value === null ? SENTENCES.missingFigure : figureText(value, format)],
        }))}
      />
    </details>
  );
}

/** The paragraphs for the report, to copy and to word in one's own way. */
export default function TextView({ outcome }: { readonly outcome: Outcome }) {
  const { unwritten } = useSessionState();
  const { settings } = outcome.countedWith;
  const { results, notes } = outcome.recalculation;
  const { paragraphs, figures } = useMemo(() => reportText(results, settings, notes), [results, settings, notes]);
  return (
    <>
      {unwritten.templates.length > 0 && <Note>{SENTENCES.unwrittenText}</Note>}
      <GuardedTakeOut paragraphs={paragraphs} />
      {paragraphs.map((paragraph) => (
        <ParagraphItem key={paragraph.key} paragraph={paragraph} />
      ))}
      <Placeholders figures={figures} />
    </>
  );
}
