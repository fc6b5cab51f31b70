import { describe, expect, it } from '@jest/globals';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { draw } from '../../audit/sheet-picture';

const unitsOf = (picture: string) => ofKind(readDocuments([draw(picture)]).documents, 'budget').map(({ unit }) => unit);

const SHEET = (income: string, insats: string) => `
Budget för hela förbundet

                  | 2030     | 2031
Försäkringskassan | 1${income} | 1${income}
Regionen          | 2${income} | 2${income}
Summa intäkter    | 3${income} | 3${income}





Insatser          | 2030     | 2031
Verkstaden        | 31${insats} | 32${insats}
Spinnaren         | 95${insats} | 96${insats}
Väven             | 44${insats} | 45${insats}
Åkern             | 12${insats} | 13${insats}
Kostnader         | 182${insats} | 186${insats}
`;

describe('the unit of tables on one sheet', () => {
  it('is one where none of them states it, though one has greater amounts', () => {
    expect(unitsOf(SHEET('2542', '0'))).toEqual(['tkr', 'tkr']);
  });

  it('is the one that is stated', () => {
    expect(unitsOf(SHEET('2542', '0').replace('Insatser  ', 'Insatser (tkr)'))).toEqual(['tkr', 'tkr']);
  });

  it('is kronor for amounts that can be nothing else', () => {
    expect(unitsOf(SHEET('542', '1000'))).toEqual(['tkr', 'kr']);
  });
});
