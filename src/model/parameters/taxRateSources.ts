import type { Trust } from './dated';

type Origin = readonly [trust: Trust, source: string];

const municipalIn = (year: number): Origin => ['kontrollerad', `SCB ${year}, genom en öppen datamängd`];
const split = (total: string): Origin => ['beräknad', `${total}; delad på kommun och region efter 2025`];
const in2024 = split('totalen ur en öppen datamängd från januari 2024');
const in2025: Origin = ['kontrollerad', 'Skatteverket 2025, genom en öppen datamängd'];
const in2026 = split('SCB 2026, totalen');

/** The years in which all municipalities' rates were looked up, and where. */
export const taxRateSources: Readonly<Record<number, { readonly municipal: Origin; readonly regional: Origin }>> = {
  2018: { municipal: municipalIn(2018), regional: ['kontrollerad', 'landstingens skattesatser 2018'] },
  2022: { municipal: municipalIn(2022), regional: ['overifierad', '2021 års skattesats, trolig för 2022'] },
  2024: { municipal: in2024, regional: in2024 },
  2025: { municipal: in2025, regional: in2025 },
  2026: { municipal: in2026, regional: in2026 },
};

/** The region's rate of 2018 where it was seen for 2017 alone. */
export const unseenIn2018: Origin = ['overifierad', '2017 års skattesats, antagen oförändrad 2018'];

/** Gotland is its own region. */
export const withoutRegion: Origin = ['kontrollerad', 'ingen region: kommunen har regionens uppgifter'];

/** The one municipality that was looked up for every year, in a source of its own. */
export const everyYear: { readonly municipality: string; readonly years: readonly number[]; readonly origin: Origin } = {
  municipality: 'Östersund',
  years: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
  origin: ['kontrollerad', 'ostersund.se, Varifrån kommer pengarna?'],
};
