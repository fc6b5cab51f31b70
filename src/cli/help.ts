/** What `--help` shows. */
export const HELP = `Tertial läser ett samordningsförbunds arbetsböcker och kontrollerar dem.

  tertial check FIL.xlsx [--json [--relations]]
      läser, kontrollerar och räknar; skriver ingenting
  tertial check A.xlsx B.xlsx ... --together [--json [--relations]]
      läser flera arbetsböcker som en: budget, uppföljning och social budget i var sin fil
  tertial check MAPP --json-lines [--workers ANTAL] [--seconds ANTAL]
      kontrollerar varje arbetsbok i mappen och dess undermappar för sig; en rad JSON för var och en
  tertial write FIL.xlsx --out KOPIA.xlsx [--json]
      gör detsamma och sparar en kopia med sammanställningsblad
  tertial write FIL.xlsx --public PUBLIK.xlsx [--json]
      sparar bara uppföljningen, i en egen arbetsbok där små antal är dolda
  tertial write FIL.xlsx --earlier TIDIGARE.xlsx --public PUBLIK.xlsx
      döljer även det som kunde räknas ut tillsammans med en tidigare publik version
  tertial write FIL.xlsx --docx RAPPORT.docx [--template MALL.docx]
      sparar rapportens text och tabeller som Word-dokument, i er egen mall om ni har en
  tertial rules [--json]
      visar alla kontroller: vad de säger, varför, vad du gör och vad de grundas på

  --out KOPIA.xlsx       var kopian sparas: en annan fil än arbetsboken, med samma filändelse
  --public PUBLIK.xlsx   var den publika arbetsboken sparas; kan anges tillsammans med --out
  --docx RAPPORT.docx    var Word-dokumentet sparas; kan anges tillsammans med --out och --public
  --template MALL.docx   ett Word-dokument där {{förbund}}, {{rubrik}}, {{underrubrik}}, {{status}}, {{omdöme}},
                         {{text}} och {{tabeller}} byts mot rapportens; minst en av dem ska finnas
  --earlier TIDIGARE.xlsx
                         en tidigare publik version, eller arbetsboken den gjordes av, när den inte är samma
                         arbetsbok som läses; kan anges flera gånger
  --force                sparar kopian fast arbetsbokens struktur är skyddad, eller utan dess digitala signatur
  --relations            lägger till de samband som beloppen visar, i JSON-rapporten
  --together             varje blad heter som sitt blad och sin fil, Budget (a.xlsx); länkar mellan filerna följs.
                         En tabell från SCB får vara Excel, csv, px eller json-stat (.json).
                         Inställningarna tas ur den första fil som har några, och det som är skrivet i ett av
                         Tertials blad ur den första fil som har bladet; godtagna avvikelser gäller ur alla.
                         En fil som inte kan läsas avbryter. Går inte med write: bladens formler skulle bli länkar
                         mellan filer, som varken kan prövas här eller följer med den som får kopian
  --json-lines           raderna kommer när var och en är klar, med filens namn och dess slutkod (status); en fil som
                         inte kan läsas blir en rad med orsaken (error), och de andra fortsätter.
                         Flera mappar och filer kan anges
  --workers ANTAL        så många arbetsböcker i taget; annars en för varje processorkärna
  --seconds ANTAL        så länge får en arbetsbok ta, annars 300 sekunder
  --json                 skriver rapporten som ett JSON-objekt
  --help, -h             visar den här texten

Rapporten skrivs på standard ut, meddelanden på standard fel. Slutkod: 0 inget fel hittades, 1 minst ett fel,
2 kommandot eller filen kan inte användas. Med --json-lines den högsta av filernas. Filen som läses ändras aldrig, och en kopia sparas hel eller inte alls.
`;
