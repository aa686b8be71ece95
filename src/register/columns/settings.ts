import type { Columns } from './column';

/** What people choose from in other sheets' columns. */
const list = <Header extends string>(header: Header) =>
  ({ header, kind: 'calculated', numberFormat: '0', width: 140, help: 'Det som kan väljas på de andra bladen.', hidden: true }) as const;

/** One row a setting: an entry of a list, a person, or a number of days. */
export const settingColumns = {
  kind: {
    header: 'Slag',
    kind: 'choice',
    choices: ['Förvaltning', 'Bransch', 'Person', 'Dagar', 'Regel'],
    width: 120,
    help: 'Vad raden är: ett val i en lista, en person med roll, ett antal dagar för en påminnelse, eller en annan regel.',
    required: true,
    editors: ['coordinator'],
  },
  name: { header: 'Namn', kind: 'text', width: 260, help: 'Förvaltningen, branschen, personen eller påminnelsen.', required: true, editors: ['coordinator'] },
  value: { header: 'Värde', kind: 'text', width: 120, help: 'Antal dagar, ålder eller annat värde.', editors: ['coordinator'] },
  role: { header: 'Roll', kind: 'text', width: 140, help: 'För en person: upphandlare, ansvarig SAU, beställare eller rekryterare.', editors: ['coordinator'] },
  email: { header: 'E-post', kind: 'email', width: 220, help: 'Dit personens påminnelser skickas.', editors: ['coordinator'] },
  departmentList: list('Val: förvaltning'),
  industryList: list('Val: bransch'),
  peopleList: list('Val: person'),
} as const satisfies Columns;
