import { needsWork, type SheetPlan } from './planSheet';

/** The titles of the sheets that a plan makes, and of those it adds something to. */
export const madeAndMended = (plans: readonly SheetPlan[]): { readonly made: readonly string[]; readonly mended: readonly string[] } => {
  const titles = (which: (plan: SheetPlan) => boolean): readonly string[] => plans.filter(needsWork).filter(which).map(({ title }) => title);
  return { made: titles(({ state }) => state !== 'standing'), mended: titles(({ state }) => state === 'standing') };
};

/** What a person is told once a plan has been carried out, in Swedish. */
export const told = (plans: readonly SheetPlan[]): string => {
  const { made, mended } = madeAndMended(plans);
  const blocked = plans.flatMap(blockedIn);
  const sentences = [
    made.length === 0 ? '' : `Skapat: ${made.join(', ')}.`,
    ...plans.filter((plan) => mended.includes(plan.title)).map(mendedIn),
    mended.length === 0 ? '' : 'Det du själv lagt till är orört.',
    ...blocked,
    made.length + mended.length > 0 ? '' : blocked.length > 0 ? 'Inget annat behövde ändras.' : 'Registret är helt: inget behövde ändras.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
};

const mendedIn = ({ title, columns, rows, notes, headers }: SheetPlan): string => {
  const what = [
    columns.length === 0 ? '' : `${columns.length === 1 ? 'kolumnen' : 'kolumnerna'} ${columns.join(', ')} är ${columns.length === 1 ? 'tillagd' : 'tillagda'} sist`,
    headers.length > 0 && columns.length === 0 ? 'rubriker och formler är återställda' : '',
    rows.length === 0 ? '' : 'utgångsvärden är ifyllda',
    notes === undefined || columns.length > 0 ? '' : 'hjälptexter är tillagda',
  ].filter((part) => part !== '');
  const warning = columns.length === 0 ? '' : ` Stod ${columns.length === 1 ? 'den' : 'någon av dem'} under en annan rubrik, ta bort den nya och skriv tillbaka rubriken.`;
  return `${title}: ${what.join(', ')}.${warning}`;
};

const blockedIn = ({ title, blocked }: SheetPlan): readonly string[] =>
  blocked.map((header) => `${header} på bladet ${title} räknas inte, för någon har skrivit i kolumnen: töm cellerna under rubriken och välj samma menyval igen.`);
