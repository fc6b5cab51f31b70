/** @jest-environment @happy-dom/jest-environment */
import { describe, expect, it } from '@jest/globals';
import { editPieces } from '../../../../../../src/core/sheets/text/edit-pieces';
import type { TextFigure } from '../../../../../../src/core/sheets/text/figure-types';
import { Decimal } from '../../../../../../src/core/figures/decimal';
import { fill, templateIn } from '../../../../../../src/taskpane/places/report/text/editor/paragraph-dom';

const figure = (name: string, value: Decimal | null): TextFigure => ({
  ...{ name, subject: 'forecast', format: { kind: 'number' }, source: { kind: 'words' }, value },
});
const FIGURES = new Map(
  [figure('resultat', new Decimal(7)), figure('tak', null)].map((each) => [each.name, each] as const),
);
const TEMPLATE = 'Nu {resultat}[[, av {tak}]][[ ({ Resultat })]]. Tak {tak}.\n\nSlut <b>.';

function edited(template = TEMPLATE): HTMLElement {
  const element = document.createElement('div');
  fill(element, editPieces(template, FIGURES, true));
  return element;
}

function html(text: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = text;
  return element;
}

describe('a paragraph that is edited', () => {
  it('shows figures for placeholders, and is its template again', () => {
    expect(edited().textContent).toBe('Nu 7… (7).…\n\nSlut <b>.');
    expect(templateIn(edited())).toBe(TEMPLATE);
  });

  it('keeps what is typed between, before and after its chips', () => {
    const element = edited('{resultat}{resultat}');
    element.prepend('Före ');
    element.insertBefore(document.createTextNode(' mellan '), element.lastChild);
    element.append(' efter');
    expect(templateIn(element)).toBe('Före {resultat} mellan {resultat} efter');
  });

  it('keeps words that a browser has put within elements of its own, and lines as line breaks', () => {
    expect(templateIn(html('ett<div>två <b>fet</b></div><div><br></div><div>tre<br></div>fyra<br>'))).toBe(
      'ett\ntvå fet\n\ntre\nfyra',
    );
    expect(templateIn(html('<p>ett</p><p>två</p>'))).toBe('ett\ntvå');
    expect(templateIn(html('<br>'))).toBe('');
  });

  it('loses the brackets of a clause that has lost its figure, and not its words', () => {
    const element = edited('Nu[[, {resultat} kr]].');
    element.querySelector('[data-clause] [data-figure]')!.remove();
    expect(templateIn(element)).toBe('Nu,  kr.');
  });

  it('has what is left out in a row as one', () => {
    const element = edited('Nu[[, {tak}]][[; {tak}]]. Tak {tak}.');
    expect(element.querySelectorAll('[data-left]')).toHaveLength(2);
    expect(templateIn(element)).toBe('Nu[[, {tak}]][[; {tak}]]. Tak {tak}.');
  });

  it('loses a chip that is deleted, whole', () => {
    const element = edited('Nu {resultat} kr.');
    element.querySelector('[data-figure]')!.remove();
    expect(templateIn(element)).toBe('Nu  kr.');
  });
});
