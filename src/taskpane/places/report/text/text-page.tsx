import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { ComposedParagraph } from '../../../../core/sheets/text/compose-text';
import type { ReportText } from '../../../../core/sheets/text/report-text';
import { textParts } from '../../../../core/sheets/text/text-parts';
import { Card } from '../../../parts/card';
import { TEXT_SENTENCES } from '../../../sentences/text';
import type { ParagraphHandle } from './editor/paragraph-editor';
import { ParagraphItem } from './paragraph-item';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '10px', padding: tokens.spacingHorizontalM },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  add: {
    ...{ alignSelf: 'flex-start', marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
  },
});

/** Which paragraph somebody is in, and which was just added. */
interface Open {
  readonly key: string | null;
  readonly isAdded: boolean;
}

const NONE_OPEN: Open = { key: null, isAdded: false };

/** The user's own paragraph that nothing is in yet and that is not shown; `null` where there is none. */
function roomFor(paragraphs: readonly ComposedParagraph[], shown: readonly ComposedParagraph[]): string | null {
  const isFree = (each: ComposedParagraph) => each.subject === 'own' && each.template === '' && !shown.includes(each);
  return paragraphs.find(isFree)?.key ?? null;
}

function AddParagraph({ onAdd }: { readonly onAdd: () => void }) {
  const styles = useStyles();
  const look = { className: styles.add, appearance: 'transparent', size: 'small' } as const;
  return (
    <Button {...look} icon={<Add16Regular />} onClick={onAdd}>
      {TEXT_SENTENCES.addParagraph}
    </Button>
  );
}

interface TextPageProps extends Pick<ReportText, 'paragraphs' | 'figures'> {
  readonly onTaken: (key: string, template: string) => void;
  readonly onFigure: (name: string) => void;
  /** Given the editor of a paragraph, and `null` when it goes away. */
  readonly onHandle: (key: string, handle: ParagraphHandle | null) => void;
}

/** The paragraphs that are shown, under their headings, each edited in its place. */
export function TextPage({ paragraphs, figures, onTaken, onFigure, onHandle }: TextPageProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(NONE_OPEN);
  const shown = paragraphs.filter(({ key, text }) => text.trim() !== '' || key === open.key);
  const room = roomFor(paragraphs, shown);
  const item = (paragraph: ComposedParagraph) => (
    <ParagraphItem
      key={paragraph.key}
      {...{ paragraph, figures, onFigure, isOpen: paragraph.key === open.key }}
      isAdded={open.isAdded && paragraph.key === open.key}
      onOpen={(isOpen) => setOpen(isOpen ? { key: paragraph.key, isAdded: false } : NONE_OPEN)}
      onTaken={(template) => onTaken(paragraph.key, template)}
      onHandle={(handle) => onHandle(paragraph.key, handle)}
    />
  );
  return (
    <Card>
      <div className={styles.page}>
        {shown.length === 0 && <span>{TEXT_SENTENCES.noText}</span>}
        {textParts(shown).map(({ heading, paragraphs: own }) => (
          <div key={heading ?? ''} className={styles.part}>
            {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
            {own.map(item)}
          </div>
        ))}
        {room !== null && <AddParagraph onAdd={() => setOpen({ key: room, isAdded: true })} />}
      </div>
    </Card>
  );
}
