import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { EXCEL_LIMITS } from '../../../core/cells/excel-limits';
import type { ComposedParagraph } from '../../../core/sheets/text/compose-text';
import { PARAGRAPHS } from '../../../core/sheets/text/default-templates';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import { typedFor } from '../../session/typed';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useDraft } from '../parts/use-draft';

const useStyles = makeStyles({
  text: { margin: 0, userSelect: 'text' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  reset: { alignSelf: 'flex-start' },
});

/** The template, taken when the user leaves the field; can be put back as it came. */
function TemplateForm({ paragraph: { key, heading, template: counted } }: { readonly paragraph: ComposedParagraph }) {
  const styles = useStyles();
  const session = useSession();
  const { unwritten } = useSessionState();
  const template = typedFor(unwritten.templates, key)?.template ?? counted;
  const draft = useDraft(template);
  const asItCame = PARAGRAPHS.find((each) => each.key === key)?.template ?? '';
  const take = (text: string) => {
    if (text !== template) void session.take({ kind: 'template', template: { key, template: text } });
    draft.leave();
  };
  return (
    <div className={styles.form}>
      <Field label={SENTENCES.template} hint={SENTENCES.templateHint}>
        <Textarea
          {...{ value: draft.text, rows: 6, resize: 'vertical', 'aria-label': `${SENTENCES.template}: ${heading}` }}
          onChange={(_, { value }) => draft.type(value)}
          maxLength={EXCEL_LIMITS.text}
          onBlur={() => take(draft.text)}
        />
      </Field>
      {template !== asItCame && (
        <Button className={styles.reset} onClick={() => take(asItCame)}>
          {SENTENCES.resetTemplate}
        </Button>
      )}
    </div>
  );
}

/** A paragraph as it will be in the report, with its template behind a line that opens. */
export function ParagraphItem({ paragraph }: { readonly paragraph: ComposedParagraph }) {
  const styles = useStyles();
  const { heading, text, template, missing } = paragraph;
  return (
    <Section heading={heading}>
      {text !== '' && <p className={styles.text}>{text}</p>}
      {text === '' && template !== '' && <Note>{SENTENCES.paragraphLeftOut}</Note>}
      {missing.length > 0 && <Note>{SENTENCES.missingFigures(missing.join(', '))}</Note>}
      <details>
        <summary>{SENTENCES.editTemplate}</summary>
        <TemplateForm paragraph={paragraph} />
      </details>
    </Section>
  );
}
