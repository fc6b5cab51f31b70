import { Button, Link } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../../navigation/navigation-context';
import { PlaceFooter } from '../../../parts/place-footer';
import { TEXT_SENTENCES } from '../../../sentences/text';
import { useSession } from '../../../session/session-context';
import type { RichText } from './copy-text';
import { copyText } from './copy-text';

/** The text as an address of its own, for a link that saves it; nothing is sent anywhere. */
const textAddress = (text: string) => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

interface TakeOutProps {
  /** As it is shown. */
  readonly text: RichText;
  readonly isDraft: boolean;
  /** Takes what is being typed, and gives the text with it. */
  readonly onTake: () => RichText;
}

/** Where the focus goes when a forecast has been decided: to what is left to do. Not from where the user is typing. */
function useFocusOnceDecided() {
  const { where } = useNavigation();
  const around = useRef<HTMLSpanElement>(null);
  const isDecided = where.place === 'report' && where.decided !== undefined;
  useEffect(() => {
    const isFree = !(document.activeElement instanceof HTMLElement) || document.activeElement.tabIndex < 0;
    if (isDecided && isFree) around.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isDecided]);
  return around;
}

function CopyButton({ onCopy }: { readonly onCopy: () => void }) {
  return (
    <span ref={useFocusOnceDecided()}>
      <Button appearance="primary" icon={<Copy16Regular />} onClick={onCopy}>
        {TEXT_SENTENCES.copyText}
      </Button>
    </span>
  );
}

/** The way out of Excel: to the clipboard, or as a file. */
export function TakeOut({ text, isDraft, onTake }: TakeOutProps) {
  const session = useSession();
  const [copied, setCopied] = useState<{ readonly plain: string; readonly isDone: boolean } | null>(null);
  const copy = async () => {
    const taken = onTake();
    const isDone = await copyText(taken);
    setCopied({ plain: taken.plain, isDone });
    if (isDone) session.noteCopied(taken.plain);
  };
  const said = copied?.plain === text.plain ? (copied.isDone ? TEXT_SENTENCES.copied : TEXT_SENTENCES.notCopied) : null;
  return (
    <PlaceFooter state={<span role="status">{said ?? (isDraft ? TEXT_SENTENCES.draftText : '')}</span>}>
      <Link
        href={textAddress(text.plain)}
        download={TEXT_SENTENCES.textFile}
        aria-label={TEXT_SENTENCES.saveTextAs}
        title={TEXT_SENTENCES.saveTextAs}
        onPointerDown={() => void onTake()}
        onFocus={() => void onTake()}
      >
        {TEXT_SENTENCES.saveText}
      </Link>
      <CopyButton onCopy={() => void copy()} />
    </PlaceFooter>
  );
}
