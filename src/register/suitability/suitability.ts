import { keysOf } from '../../model/mapValues';
import type { requirementChoices } from '../columns/choices';
import type { Settings } from '../settings/settings';
import { placesBorne, type PlacesBorne } from './placesBorne';
import { suitabilityQuestions, type Answer, type SuitabilityAnswers, type SuitabilityQuestion } from './questions';

type Requirement = (typeof requirementChoices)[number];

/** What kind of requirement is proposed, and why. A person decides. */
export type Suitability = {
  /** Never `reserverad upphandling`: none of the questions tells whether there are suppliers to reserve it for. */
  readonly requirement: Exclude<Requirement, 'reserverad upphandling'>;
  /** Swedish sentences. Of a rejected procurement they are what to write under `Skäl`. */
  readonly reasons: readonly string[];
  /** `undefined` where the value is not known. */
  readonly places: PlacesBorne | undefined;
};

const questions = keysOf(suitabilityQuestions);

/**
 * "Möjligt och lämpligt": a no to one of the four questions rejects; a question nobody can answer leaves it undecided;
 * what the procurement itself bears decides between dialogue and a binding requirement.
 *
 * @source Payoff 2019, lines 795-799, 1125-1134, 1630-1632; specialised work in a short time proved hard
 *   (lines 624-626, 643-644)
 */
export const suitability = (answers: SuitabilityAnswers, settings: Settings): Suitability => {
  const places = placesBorne(answers.value, settings);
  const answered = (answer: Answer): readonly SuitabilityQuestion[] => questions.filter((question) => answers[question] === answer);

  const rejections = [
    ...answered('no').map((question) => suitabilityQuestions[question].ifNo),
    ...unbearable(answers, settings),
  ];
  if (rejections.length > 0) return { requirement: 'ej lämplig', reasons: rejections, places };

  const unknown = answered('unknown').map((question) => suitabilityQuestions[question].ifUnknown);
  if (unknown.length > 0) return { requirement: 'ej beslutat', reasons: unknown, places };

  const objections = againstBinding(answers, settings, places);
  if (objections.length > 0) return { requirement: 'dialogkrav', reasons: ['Förutsättningarna finns.', ...objections], places };
  return {
    requirement: 'skarpt krav',
    reasons: ['Förutsättningarna finns, det finns enkla arbetsuppgifter, och avtalet är långt och stort nog för minst en plats.'],
    places,
  };
};

/** What makes even a dialogue pointless: specialised work, and no time to learn it. */
const unbearable = ({ simpleTasks, contractMonths }: SuitabilityAnswers, { rules }: Settings): readonly string[] =>
  simpleTasks === 'no' && contractMonths !== null && contractMonths < rules.monthsForPlace
    ? [`Det saknas enkla arbetsuppgifter och avtalet är kortare än ${months(rules.monthsForPlace)}.`]
    : [];

/** What speaks for a dialogue rather than a binding requirement, in Swedish. */
const againstBinding = (
  { simpleTasks, contractMonths }: SuitabilityAnswers,
  { rules }: Settings,
  places: PlacesBorne | undefined,
): readonly string[] => {
  const objections: string[] = [];
  if (simpleTasks === 'no') objections.push('Det saknas enkla arbetsuppgifter: ta reda på i dialogen vad som ändå kan passa.');
  if (simpleTasks === 'unknown') objections.push('Det är inte känt om det finns enkla arbetsuppgifter: fråga i dialogen.');
  const needed = rules.monthsForBindingRequirement;
  if (contractMonths === null) objections.push('Avtalets längd är inte känd.');
  else if (contractMonths < needed) objections.push(`Avtalet är kortare än ${months(needed)}, som ett skarpt krav behöver (inställning).`);
  if (places === undefined) objections.push('Värdet är inte känt, så det går inte att säga hur många platser det bär.');
  else if (places.places < 1) objections.push(`Värdet bär ingen hel plats. ${places.basis}`);
  return objections;
};

const months = (count: number): string => (count === 1 ? '1 månad' : `${count} månader`);
