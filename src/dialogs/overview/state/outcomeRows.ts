import { comparisons } from '../../../register/outcomes/comparisons';
import { smallestGroup } from '../../../register/outcomes/hiddenGroups';
import type { ShownOutcome } from '../../../register/summary/shownOutcomes';
import { percent } from '../../../sidebar/format';

/** A row of the picture: shares of so many. `null` where there is none to show. */
export type OutcomeLine = { readonly title: string; readonly toWork: number | null; readonly toWorkOrStudies: number | null };

/** One's own outcome first, then others' to set beside it. */
export const outcomeLines = ({ outcome }: ShownOutcome): readonly OutcomeLine[] => [
  { title: outcome === undefined ? 'Registret' : `Registret (n = ${outcome.n})`, toWork: outcome?.toWork ?? null, toWorkOrStudies: outcome?.toWorkOrStudies ?? null },
  ...comparisons.map(({ title, n, toWork, toWorkOrStudies }) => ({ title: n === null ? title : `${title} (n = ${n})`, toWork, toWorkOrStudies })),
];

/** Why there is nothing to show, in Swedish; `""` where there is. */
export const whyNoOutcome = ({ visibility }: ShownOutcome): string => {
  switch (visibility) {
    case 'shown':
      return '';
    case 'empty':
      return 'Ingen plats är avslutad än, så det finns inget att visa om vad som kom efter.';
    case 'hidden':
      return `Visas inte: det gäller färre än ${smallestGroup} personer, eller går att räkna ut från en så liten grupp. Ta bort ett filter för att se fler tillsammans.`;
  }
};

export const outcomeSentence = (shown: ShownOutcome): string => {
  const { outcome } = shown;
  if (outcome === undefined) return whyNoOutcome(shown);
  const steps = outcome.stepsUp === 0 ? '' : ` Tillsammans togs ${outcome.stepsUp} steg på trappan.`;
  return `Av ${outcome.n} avslutade platser ledde ${percent(outcome.toWork)} till arbete och ${percent(outcome.toWorkOrStudies)} till arbete eller studier.${steps}`;
};
