import { addDays } from '../process/days';

/** That somebody has put off a matter. It stands as a line in the row's `Anteckning`, where everybody sees it. */
export type Postponement = {
  /** The day on which the matter comes back. */
  readonly until: string;
  readonly reason: string;
  /** The day on which it was put off. */
  readonly written: string;
};

/** Days ahead that somebody can put off a matter: a year. Then it comes back, whatever the line says. */
export const longestPostponement = 366;

/** Of a day such as `2026-12-01`. */
const day = '(\\d{4}-\\d\\d-\\d\\d)';
const pattern = new RegExp(`^Uppskjutet till ${day}: (.*) \\((.*), ${day}\\)$`);

/** The line that puts off a matter: `Uppskjutet till 2026-12-01: leverantören har semester (Ingen branschdialog, 2026-11-22)`. */
export const postponementLine = (matter: string, { until, reason, written }: Postponement): string =>
  `Uppskjutet till ${until}: ${reason.replace(/\s+/g, ' ').trim()} (${matter}, ${written})`;

/** Each time that a matter has been put off, as the note tells it; the last one counts. */
export const postponements = (note: string | null, matter: string): readonly Postponement[] =>
  note === null
    ? []
    : note.split('\n').flatMap((line) => {
        const [, until = '', reason = '', about, written = ''] = pattern.exec(line.trim()) ?? [];
        if (about !== matter || Number.isNaN(Date.parse(written))) return [];
        const last = addDays(written, longestPostponement);
        return [{ until: until < last ? until : last, reason, written }];
      });

/** Whether a matter rests on a day: on the day itself it is back. */
export const rests = (postponement: Postponement | undefined, today: string): boolean => postponement !== undefined && postponement.until > today;
