/** What the figures leave out or take for granted. */
export type Delimitation = { readonly text: string; readonly source: string };

export const payoffLines = (lines: string): string => `Payoff 2019, rad ${lines}`;

/** Of every study, whatever it studies (Payoff 2019, lines 265-274, 482-493 and 1872-1903). */
export const studyDelimitations: readonly Delimitation[] = [
  { text: 'Jobben är nya jobb: ingen annan antas bli av med sitt arbete (ingen undanträngning).', source: payoffLines('1874') },
  { text: 'Det som sparas kommer genast till nytta någon annanstans.', source: payoffLines('1876–1877') },
  { text: 'Den som tjänar mer använder pengarna; inget sparas undan.', source: payoffLines('1878–1879') },
  { text: 'Bara effekter i första ledet räknas, inte vad de i sin tur leder till.', source: payoffLines('1881–1882') },
  { text: 'Bara ekonomiska effekter räknas. Livskvalitet och välbefinnande får inget pris.', source: payoffLines('1884–1885') },
  { text: 'Bara den berörda personen räknas, inte familj och omgivning.', source: payoffLines('265–274 och 1887–1888') },
  { text: 'Allt som produceras antas vara efterfrågat.', source: payoffLines('1890–1891') },
  { text: 'Indirekta skatter räknas på det som produceras, inte på det som konsumeras, och med en genomsnittlig skattesats.', source: payoffLines('1893–1897') },
  { text: 'Lönebidraget antas motsvara hur mycket lägre produktiviteten är: ju högre bidrag, desto lägre produktivitet. Arbetsgivaren tjänar inget på det.', source: payoffLines('1899–1903') },
  { text: 'Stegförflyttning, att någon kommer närmare ett arbete, räknas i antal steg men får inget pris.', source: payoffLines('482–493') },
];

/** Stands in every report, whatever its parts. */
export const magnitude =
  'Beloppen visar en storleksordning, inte exakta utfall (Payoff 2019, rad 1856). De gäller bara ekonomiska effekter i första ledet för de berörda personerna, utan undanträngning.';
