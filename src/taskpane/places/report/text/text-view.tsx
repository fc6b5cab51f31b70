import { useRef } from 'react';
import type { ComposedParagraph } from '../../../../core/sheets/text/compose-text';
import { useSession, useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { WordSection } from './document/word-section';
import type { ParagraphHandle } from './editor/paragraph-editor';
import { MissingList } from './missing-list';
import { TakeOut } from './take-out';
import { TextPage } from './text-page';
import { useFigurePlace } from './use-figure-place';
import { newestText, useReportText } from './use-report-text';
import { asItCame, sentencesLeftOut, whatIsMissing } from './what-is-missing';
import { wholeText } from './whole-text';

/** What takes that which is typed: of one paragraph as it comes, and of all before the text is taken out. */
function useTaking(outcome: Outcome) {
  const session = useSession();
  const handles = useRef(new Map<string, ParagraphHandle>());
  const newest = () => newestText(outcome, session.getState().unwritten.templates).paragraphs;
  return {
    take: (key: string, template: string) => {
      const known = newest().find((each) => each.key === key)?.template;
      if (known !== template) void session.take({ kind: 'template', template: { key, template } });
    },
    takeAll: (): readonly ComposedParagraph[] => {
      for (const handle of handles.current.values()) handle.take();
      return newest();
    },
    note: (key: string, handle: ParagraphHandle | null) => {
      if (handle === null) handles.current.delete(key);
      else handles.current.set(key, handle);
    },
  };
}

/** The text of the report as it will read, on one page that is edited in its place. */
export default function TextView({ outcome }: { readonly outcome: Outcome }) {
  const { unwritten } = useSessionState();
  const { paragraphs, figures } = useReportText(outcome);
  const { take, takeAll, note } = useTaking(outcome);
  return (
    <>
      <TextPage
        {...{ paragraphs, figures, onTaken: take, onHandle: note }}
        onFigure={useFigurePlace(outcome, figures)}
      />
      <MissingList
        missing={whatIsMissing(paragraphs, figures)}
        sentences={sentencesLeftOut(paragraphs)}
        onReset={(key) => take(key, asItCame(key))}
      />
      <WordSection outcome={outcome} onTake={takeAll} />
      <TakeOut
        text={wholeText(paragraphs)}
        isDraft={unwritten.templates.length > 0}
        onTake={() => wholeText(takeAll())}
      />
    </>
  );
}
