import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FocusEvent } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { ComposedParagraph } from '../../../../core/sheets/text/compose-text';
import { editPieces } from '../../../../core/sheets/text/edit-pieces';
import { figureText } from '../../../../core/sheets/text/figure-text';
import type { TextFigure } from '../../../../core/sheets/text/figure-types';
import { TEXT_SENTENCES } from '../../../sentences/text';
import { nodeOf } from './editor/paragraph-dom';
import type { ParagraphHandle } from './editor/paragraph-editor';
import { ParagraphEditor } from './editor/paragraph-editor';
import { asItCame } from './what-is-missing';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: '4px 0' },
  figures: { flex: '1 1 140px', minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface FigureListProps {
  readonly label: string;
  readonly figures: readonly TextFigure[];
  readonly onPick: (name: string) => void;
}

/** The figures that there are, to put one in. */
function FigureList({ label, figures, onPick }: FigureListProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.figures}
      size="small"
      aria-label={label}
      value=""
      onChange={(_, { value }) => {
        if (value !== '') onPick(value);
      }}
    >
      <option value="">{TEXT_SENTENCES.insertFigure}</option>
      {figures.map(({ name, value, format }) =>
        value === null ? null : (
          <option key={name} value={name}>
            {name}: {figureText(value, format)}
          </option>
        ),
      )}
    </Select>
  );
}

interface ToolsProps {
  readonly paragraph: ComposedParagraph;
  readonly figures: readonly TextFigure[];
  /** Puts the figure of that name in. */
  readonly onInsert: (name: string) => void;
  readonly onTaken: (template: string) => void;
}

/** What can be done with the paragraph that somebody is in. */
function ParagraphTools({ paragraph: { key, heading, template, subject }, figures, onInsert, onTaken }: ToolsProps) {
  const styles = useStyles();
  const cameWith = asItCame(key);
  return (
    <div className={styles.tools}>
      <FigureList label={TEXT_SENTENCES.insertFigureIn(heading)} figures={figures} onPick={onInsert} />
      {template !== cameWith && (
        <Button size="small" onClick={() => onTaken(cameWith)}>
          {subject === 'own' ? TEXT_SENTENCES.removeParagraph : TEXT_SENTENCES.resetParagraph}
        </Button>
      )}
    </div>
  );
}

interface ParagraphItemProps extends Pick<ToolsProps, 'paragraph' | 'figures' | 'onTaken'> {
  /** True while somebody is in it: then what can be done with it is shown too. */
  readonly isOpen: boolean;
  /** True for one that was just added. */
  readonly isAdded: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onFigure: (name: string) => void;
  /** Given the editor, and `null` when it goes away. */
  readonly onHandle: (handle: ParagraphHandle | null) => void;
}

/** Gives the editor to who asks for it, and the focus to one that was just added. */
function useGivenHandle({ isAdded, onHandle }: ParagraphItemProps) {
  const handle = useRef<ParagraphHandle>(null);
  const first = useRef({ isAdded, onHandle });
  useEffect(() => {
    const given = first.current;
    given.onHandle(handle.current);
    if (given.isAdded) handle.current?.focus();
    return () => given.onHandle(null);
  }, []);
  return handle;
}

/** A paragraph of the text, edited in its place. */
export function ParagraphItem(props: ParagraphItemProps) {
  const { paragraph, figures, isOpen, onOpen, onTaken, onFigure } = props;
  const handle = useGivenHandle(props);
  const byName = useMemo(() => new Map(figures.map((figure) => [figure.name, figure])), [figures]);
  const nodesOf = (template: string) => editPieces(template, byName, true).map(nodeOf);
  const insert = (name: string) => handle.current?.insert(nodesOf(`{${name}}`));
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onOpen(false);
  };
  return (
    // Where the focus is within it: no press is taken.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-label={paragraph.heading} onFocus={() => onOpen(true)} onBlur={leave}>
      <ParagraphEditor
        {...{ ref: handle, label: paragraph.heading, placeholder: TEXT_SENTENCES.ownParagraph }}
        {...{ pieces: paragraph.edited, nodesOf, onTaken, onFigure }}
      />
      {isOpen && <ParagraphTools {...{ paragraph, figures, onTaken, onInsert: insert }} />}
    </div>
  );
}
