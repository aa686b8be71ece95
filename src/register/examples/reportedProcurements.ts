/**
 * The ten procurements of the project with the report's particulars (Payoff 2019, lines 1499-1533), question marks and
 * double statuses included. Of the headings, "closed" is "Upph. stängdes"; "(ram)" has been parted from the name.
 */
type ReportedProcurement = readonly [name: string, form: string, department: string, closed: string, carriedOut: string];

export const reportedProcurements: readonly ReportedProcurement[] = [
  ['Stadsfesten', '', 'KLF', 'Nov -17', 'Mars -19'],
  ['Väghyveln', '', 'TF', 'Jan -18', 'Maj -18 – Nov -18'],
  ['Korttidshyra fordon', 'ram', 'GNU', 'Maj -18', 'Sep -18 – Jun -20'],
  ['Vinterparken', '', 'SB', 'Apr -18', 'Jan -19 – Okt -23'],
  ['Kommunikationstjänster', 'ram', 'KLF', 'Dec -18', 'Feb -19 – Dec -20'],
  ['Lås och låstjänster', 'ram', 'GNU', 'Jan -19', 'Feb -19 – Dec -21'],
  ['Maskiner och verktyg', 'ram', 'GNU', 'Pågår, slut feb -19', 'Mar -19 – Feb -21'],
  ['Färghandelsvaror', 'ram', 'GNU', 'Kommande', 'Apr -19 – Mar -21'],
  ['Campingstugor', '', 'TF', 'Jan -19', '?'],
  ['Hofvallen', '', 'TF', '?', '?'],
];
