import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { choicesAt } from '../entering/choices';
import { SENTENCES } from '../sentences';
import type { Demo } from '../state/demo';
import type { placeOf } from './selection-box';

/** The button's width and height, in pixels. */
const SIDE = 20;

interface ChoiceButtonProps {
  readonly demo: Demo;
  /** Of the cell, in pixels. */
  readonly place: ReturnType<typeof placeOf>;
  /** Told when the list is closed. */
  readonly onDone: () => void;
}

/** Beside a cell that offers words: a button that lists them. A word that is chosen goes into the cell. */
export function ChoiceButton({ demo, place, onDone }: ChoiceButtonProps) {
  const { sheet, selected } = demo;
  const words = choicesAt(sheet, selected.active);
  if (words.length === 0) return null;
  const { top, left, width, height } = place;
  return (
    <Menu
      positioning="below-end"
      open={demo.isChoosing}
      onOpenChange={(_, { open }) => {
        demo.set({ isChoosing: open });
        if (!open) onDone();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          className="choice-button"
          aria-label={SENTENCES.choose}
          style={{ top: top + height - SIDE, left: left + width - SIDE, width: SIDE, height: SIDE }}
        >
          <ChevronDownRegular />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {words.map((word) => (
            <MenuItem
              key={word}
              onClick={() => {
                demo.enter(sheet, selected.active, word);
              }}
            >
              {word}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
