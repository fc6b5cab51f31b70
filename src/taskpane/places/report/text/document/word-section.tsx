import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComposedParagraph } from '../../../../../core/sheets/text/compose-text';
import { FilePicker } from '../../../../parts/file-picker';
import { Note } from '../../../../parts/note';
import { Section } from '../../../../parts/section';
import { TEXT_SENTENCES } from '../../../../sentences/text';
import type { Outcome } from '../../../../session/work';
import type { Made } from './make-document';

const ENDINGS = '.docx';

function wordsOf(made: Made): string {
  const { documentProblems } = TEXT_SENTENCES;
  switch (made.kind) {
    case 'made':
      return [
        TEXT_SENTENCES.documentMade(made.file),
        ...(made.unknown.length > 0 ? [TEXT_SENTENCES.unknownPlaceholders(made.unknown)] : []),
      ].join(' ');
    case 'unusable':
      return documentProblems.unusable(made.file, made.why);
    case 'tooLarge':
      return documentProblems.tooLarge(made.file);
    case 'failed':
      return documentProblems.failed;
  }
}

function Answer({ made }: { readonly made: Made }) {
  const intent = made.kind !== 'made' ? 'error' : made.unknown.length > 0 ? 'warning' : 'success';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody role="status">{wordsOf(made)}</MessageBarBody>
    </MessageBar>
  );
}

interface WordSectionProps {
  readonly outcome: Outcome;
  /** Takes what is being typed, and gives the paragraphs with it. */
  readonly onTake: () => readonly ComposedParagraph[];
}

/** The report's text and tables as a Word document; nothing where the workbook has no report. */
export function WordSection({ outcome: { plans, unproven }, onTake }: WordSectionProps) {
  const [made, setMade] = useState<Made | 'making' | null>(null);
  const plan = plans.find(({ key }) => key === 'report');
  if (plan === undefined) return null;
  const make = async (template: File | null) => {
    const paragraphs = onTake();
    setMade('making');
    const { makeDocument } = await import('./make-document');
    setMade(await makeDocument({ plan, paragraphs, template }));
  };
  const isBlocked = made === 'making' || unproven.length > 0;
  return (
    <Section heading={TEXT_SENTENCES.documentHeading}>
      <Note>{unproven.length > 0 ? TEXT_SENTENCES.documentUnproven : TEXT_SENTENCES.documentNote}</Note>
      {made !== null && made !== 'making' && <Answer made={made} />}
      <div>
        <Button disabledFocusable={isBlocked} onClick={() => void make(null)}>
          {TEXT_SENTENCES.saveDocument}
        </Button>
      </div>
      <div>
        <FilePicker
          {...{ label: TEXT_SENTENCES.pickTemplate, accept: ENDINGS, isBusy: isBlocked }}
          onPick={(file) => void make(file)}
        />
      </div>
    </Section>
  );
}
