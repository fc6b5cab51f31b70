/** A förbund's own summary: kinds down, two halves of years across. */
export const OWN = `
Helårsekvivalenter 20-64 år, Norrbygden
Ersättning                     | 2031 jan-jun | 2032 jan-jun
Sjukpenning                    | 1210 | 1190
Sjuk- och aktivitetsersättning | 2040 | 2010
Arbetslöshetsersättning        | 880  | 860
Arbetsmarknadsåtgärder         | 640  | 655
Ekonomiskt bistånd             | 505  | 480
Etableringsersättning          | 125  | 105
Summa helårsekvivalenter       | 5400 | 5300
Folkmängd 20-64                | 45000 | 45200
Andel av befolkningen          | 12% | 11.73%
`;

/** As PxWeb exports it: places and contents down, each place once; months across; notes below. */
export const EXPORTED = `
Helårsekvivalenter efter region, ålder, tabellinnehåll och månad

 | | | 2031M01 | 2031M02 | 2032M01 | 2032M02
0001 Alby   | 20-64 år | Sjukpenning | 100 | 110 | 90 | 100
            |          | Ekonomiskt bistånd | 60 | 70 | 60 | 62
            |          | Arbetslöshet | 40 | 40 | 40 | 40
            |          | Summa helårsekvivalenter | 200 | 220 | 190 | 202
            |          | Folkmängd | 1000 | 1010 | 1020 | 1020
            | 20-65 år | Summa helårsekvivalenter | 230 | 250 | 220 | 232
            |          | Folkmängd | 1100 | 1110 | 1120 | 1120
0002 Bro    | 20-64 år | Sjukpenning | 300 | 300 | 320 | 320
            |          | Ekonomiskt bistånd | 80 | 80 | 81 | 81
            |          | Arbetslöshet | 20 | 20 | 20 | 20
            |          | Summa helårsekvivalenter | 400 | 400 | 421 | 421
            |          | Folkmängd | 3000 | 3000 | 3000 | 3000
            | 20-65 år | Summa helårsekvivalenter | 440 | 440 | .. | 470
            |          | Folkmängd | 3100 | 3100 | 3100 | 3100
Fotnot: ekonomiskt bistånd som saknas visas som 0
`;
