import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

/** An activity's own budget with its posts, invented: all grow by 3 % as it states, as far as they are printed. */
export function postSheet(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Budget Fjällgården'],
    [],
    ['Personal', '2031', '2032', '2033'],
    ['Utvecklingsledare (1,0)', 700_000, 721_000, 742_631],
    ['Psykolog (50 %) Primärvård', 296_520, 305_416, 314_311],
    ['Samordnare 0,75', 450_123, 463_627, 477_536],
    ['Kompetenslots', 554_400, 571_032, 588_163],
    ['* i alla löner ingår en löneutveckling på 3 %'],
    ['Summa personal', 2_001_043, 2_061_075, 2_122_641],
    [],
    ['Övriga kostnader'],
    ['Kringkostnader utvecklingsledare (10 %)', 20_000, 20_000, 20_000],
    ['Arbetsgivaravgift (0,3142)', 30_000, 30_000, 30_000],
    ['Summa övriga kostnader', 50_000, 50_000, 50_000],
    [],
    ['Summa totalt', 2_051_043, 2_111_075, 2_172_641],
  ];
  return changed(rows, changes);
}
