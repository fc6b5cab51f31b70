import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, Ref, RefObject } from 'react';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { figureAtCaret, figurePressed } from './chip-at';
import { rangeWithin, restoreRange, typeNodes } from './type-in';
import type { TemplateOptions } from './use-template';
import { useTemplate } from './use-template';

const useStyles = makeStyles({
  paragraph: {
    ...{ lineHeight: '22px', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', borderRadius: '4px' },
    ...{ minHeight: '22px', margin: '0 -4px', padding: '0 4px', outline: 'none' },
    ':hover:not(:focus)': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':empty::before': { content: 'attr(data-placeholder)', color: tokens.colorNeutralForeground3 },
    '& [data-template]': { userSelect: 'all', color: tokens.colorNeutralForeground3 },
    // It reads as it will be copied until somebody is in it.
    ':not(:focus) [data-left]': { display: 'none' },
    '& [data-figure]': {
      ...{ color: tokens.colorBrandForegroundLink, backgroundColor: tokens.colorBrandBackground2 },
      ...{ borderRadius: '3px', padding: '0 3px', whiteSpace: 'nowrap', cursor: 'pointer' },
      borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    },
    '& [data-word]': {
      whiteSpace: 'normal',
      backgroundColor: 'transparent',
      padding: 0,
      color: 'inherit',
      cursor: 'text',
    },
  },
});

/** What is done in a paragraph from outside it. */
export interface ParagraphHandle {
  /** Takes what is typed and not taken yet. */
  readonly take: () => void;
  /** Puts the nodes where the insertion point was last. */
  readonly insert: (nodes: readonly Node[]) => void;
  readonly focus: () => void;
}

interface ParagraphEditorProps extends TemplateOptions {
  readonly label: string;
  /** Shown where nothing is typed. */
  readonly placeholder: string;
  readonly ref: Ref<ParagraphHandle>;
  /** A figure was asked for: by a press on its chip, or by F2 beside it. */
  readonly onFigure: (name: string) => void;
}

/** Where the insertion point was last in the element. */
function useLastRange(element: RefObject<HTMLElement | null>) {
  const last = useRef<Range | null>(null);
  useEffect(() => {
    const note = () => {
      const range = element.current === null ? null : rangeWithin(element.current);
      if (range !== null) last.current = range.cloneRange();
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [element]);
  return last;
}

/** What is done in the element from outside it. */
function useHandle(ref: Ref<ParagraphHandle>, element: RefObject<HTMLElement | null>, take: () => void): void {
  const last = useLastRange(element);
  useImperativeHandle(ref, () => ({
    take,
    insert: (nodes) => {
      if (element.current === null) return;
      restoreRange(element.current, last.current);
      typeNodes(element.current, nodes);
    },
    focus: () => element.current?.focus(),
  }));
}

/** A paragraph that is edited as it reads: words are typed, figures are chips that lead to their cells. */
export function ParagraphEditor({ label, placeholder, ref, onFigure, ...options }: ParagraphEditorProps) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useHandle(ref, element, useTemplate(element, options));
  const ask = (name: string | null) => {
    if (name !== null) onFigure(name);
  };
  const takeKey = (event: KeyboardEvent) => {
    if (event.key === 'F2' && element.current !== null) ask(figureAtCaret(element.current));
  };
  return (
    <div
      {...{ ref: element, className: styles.paragraph, contentEditable: true, suppressContentEditableWarning: true }}
      {...{ lang: 'sv', spellCheck: true }}
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={label}
      data-placeholder={placeholder}
      onClick={(event) => ask(figurePressed(event.target))}
      onKeyDown={takeKey}
    />
  );
}
