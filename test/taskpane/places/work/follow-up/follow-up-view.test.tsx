/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import FollowUpView from '../../../../../src/taskpane/places/work/follow-up/follow-up-view';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(settings: string | null = null) {
  const { show, outcome } = await openView('uppfoljning.xlsx', settings);
  show(<FollowUpView outcome={outcome()} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value: '2024-T1' } });
}

const cellsIn = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent);
const tables = () => within(screen.getByRole('region', { name: 'Ur tabellerna' }));
const table = () => tables().getByRole('table', { name: 'Uppföljning, Tertial 1 2024' });

describe('the view of follow-up', () => {
  it('states in a sentence how many ended, and to what', async () => {
    await shown();
    tables().getByRole('heading', { name: '69 avslutade, 52 (75\u00a0%) till en långsiktig lösning' });
    tables().getByRole('img', { name: 'Avslutade efter utfall: lösning 52, hälsoskäl 11, övrigt 6.' });
    tables().getByText('Arbete 36 · studier 16');
  });

  it('has the units in a table, all of them under them, and the sexes under a heading of their own', async () => {
    await shown();
    const rows = within(table()).getAllByRole('row').map(cellsIn);
    expect(rows.slice(1, 7)).toEqual([
      ['Torget Norr', '75', '14', '25', '72\u00a0%'],
      ['Teamet i söder', '140', '16', '44', '77\u00a0%'],
      ['Alla enheter', '215', '30', '69', '75\u00a0%'],
      ['Kön'],
      ['Kvinnor', '100', '17', '32', '75\u00a0%'],
      ['Män', '115', '13', '37', '76\u00a0%'],
    ]);
  });

  it('counts instead of percents where fewer ended than the workbook’s setting', async () => {
    await shown('{"version":1,"disclosure":{"percentBase":30}}');
    const rows = within(table()).getAllByRole('row').map(cellsIn);
    expect(rows.slice(1, 4).map((cells) => cells.at(-1))).toEqual(['18 av 25', '77\u00a0%', '75\u00a0%']);
    tables().getByText(/Under 30 avslut visas antal\./);
  });

  it('keeps what a list counts apart from what the tables do, with the municipalities under a heading', async () => {
    await shown();
    const list = within(screen.getByRole('region', { name: 'Ur deltagarlistan Deltagare' }));
    const rows = within(list.getByRole('table', { name: 'Uppföljning, Tertial 1 2024' }))
      .getAllByRole('row')
      .map(cellsIn);
    const heads = rows.map(([head]) => head);
    expect(heads.slice(heads.indexOf('Kommun'))).toEqual(['Kommun', 'Åby', 'Storby']);
    expect(heads.filter((head) => head === 'Alla enheter')).toHaveLength(1);
  });
});
