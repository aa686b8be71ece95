import { mapValues } from '../src/model/mapValues';
import { placeStateChoices, statusChoices, stepChoices } from '../src/register/columns/choices';
import { allWarnings } from '../src/register/handover/allWarnings';
import { dailyMails } from '../src/register/handover/mail/dailyMails';
import { registerSheets } from '../src/register/sheets';
import type { Register } from '../src/register/rows/row';
import { defaultSettings, type Person, type Settings } from '../src/register/settings/settings';

const today = '2026-11-22';
const rounds = 7;

/** All warnings, and the day's mails, for registers of growing size: three places and eleven steps a procurement. */
export default async (): Promise<void> => {
  for (const size of [10, 1_000, 10_000]) {
    const register = registerOf(size);
    const warnings = allWarnings(register, today, settings);
    const rows = { procurements: size, steps: register.steps.length, places: register.places.length, dialogue: register.dialogue.length };
    print({ figure: 'all warnings', ...rows, warnings: warnings.length, milliseconds: median(() => allWarnings(register, today, settings)) });
    const { mails } = dailyMails(warnings, settings, [], today, 1_500);
    print({ figure: "the day's mails", ...rows, mails: mails.length, milliseconds: median(() => dailyMails(warnings, settings, [], today, 1_500)) });
  }
};

const people: readonly Person[] = Array.from({ length: 60 }, (_, i) => ({ name: `Roll ${i}`, role: null, email: `roll${i}@example.se` }));
const settings: Settings = { ...defaultSettings, people };

/** Numbers that look random and are the same in every run. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

const blank = <K extends string>(columns: Readonly<Record<K, unknown>>): Record<K, null> => mapValues(columns, () => null);

const registerOf = (size: number): Register => {
  const next = random(size);
  const pick = <T>(from: readonly T[]): T | null => from[Math.floor(next() * from.length)] ?? null;
  const date = (): string | null => {
    const kind = next();
    if (kind < 0.1) return null;
    if (kind < 0.15) return '?';
    const month = `${2024 + Math.floor(next() * 4)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`;
    return kind < 0.25 ? month : `${month}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  };
  const who = (): string | null => (next() < 0.1 ? null : `Roll ${Math.floor(next() * 62)}`);
  const { procurements, steps, places, dialogue } = registerSheets;
  const blanks = {
    procurement: blank(procurements.columns),
    step: blank(steps.columns),
    place: blank(places.columns),
    dialogue: blank(dialogue.columns),
  };
  const ids = Array.from({ length: size }, (_, i) => `U-2026-${i + 1}`);
  return {
    procurements: ids.map((id) => ({
      ...blanks.procurement,
      id,
      name: `Upphandling ${id}`,
      status: pick(statusChoices),
      requirement: pick(['ej beslutat', 'dialogkrav', 'skarpt krav']),
      value: Math.floor(next() * 50_000_000),
      requiredPlaces: Math.floor(next() * 5),
      agreedPlaces: Math.floor(next() * 5),
      plannedStart: date(),
      industryDialogue: date(),
      advertised: date(),
      awarded: date(),
      contractFrom: date(),
      contractTo: '2027-06-30',
      buyer: who(),
      buyerDeputy: who(),
      coordinator: who(),
      coordinatorDeputy: who(),
      client: who(),
      clientDeputy: who(),
      recruiter: who(),
      recruiterDeputy: who(),
    })),
    steps: ids.flatMap((procurement) =>
      stepChoices.map((step, i) => ({ ...blanks.step, id: `S-${procurement}-${i}`, procurement, step, planned: date(), done: next() < 0.7 ? date() : null })),
    ),
    places: ids.flatMap((procurement) =>
      [1, 2, 3].map((i) => ({ ...blanks.place, id: `P-${procurement}-${i}`, procurement, place: 'praktik', state: pick(placeStateChoices), agreed: date(), filled: next() < 0.7 ? date() : null, followedUp: date() })),
    ),
    dialogue: ids.map((procurement) => ({ ...blanks.dialogue, id: `D-${procurement}`, procurement, kind: pick(['bransch', 'leverantör']), held: date() })),
    survey: [],
    settings: [],
  };
};

const median = (measure: () => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    measure();
    return performance.now() - start;
  });
  return Number((times.sort((a, b) => a - b)[(rounds - 1) / 2] ?? NaN).toFixed(1));
};

const print = (line: object): void => console.log(JSON.stringify(line));
