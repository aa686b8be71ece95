import { procurementColumns } from '../../../register/columns/procurements';
import { defaultSettings, type Settings } from '../../../register/settings/settings';
import { suitability, type Suitability } from '../../../register/suitability/suitability';
import { suitabilityChange } from '../../../register/suitability/suitabilityChange';
import { suitabilityQuestions, type Answer } from '../../../register/suitability/questions';
import { readCell } from '../../../register/values/readCell';
import { Refusal } from '../../../register/values/refusal';
import { keysOf } from '../../../model/mapValues';

/** What is asked with yes or no before the work starts: the report's four questions, and whether there are simple tasks. */
export const yesNoQuestions = {
  ...suitabilityQuestions,
  simpleTasks: { title: 'Finns det enkla arbetsuppgifter som går att lära på plats?' },
} as const;

export type YesNoQuestion = keyof typeof yesNoQuestions;

/** What a person has answered so far. The numbers are texts as typed. */
export type Check = {
  readonly answers: Readonly<Partial<Record<YesNoQuestion, Answer>>>;
  readonly months: string;
  readonly value: string;
};

export const numberFields = {
  months: { label: 'Avtalets längd', unit: 'mån', help: 'Hela månader utan option. Lämna tomt om längden inte är känd.' },
  value: { label: 'Avtalets värde', unit: 'kr', help: procurementColumns.value.help },
} as const;

export type NumberFieldName = keyof typeof numberFields;

const columnsOfField = { months: { ...procurementColumns.requiredPlaces, header: numberFields.months.label }, value: procurementColumns.value } as const;

/** The number that a field says, `null` where it is blank; in Swedish what is wrong. */
export const readField = (name: NumberFieldName, text: string): { readonly number: number | null } | { readonly fault: string } => {
  const read = readCell(columnsOfField[name], text);
  if (read instanceof Refusal) return { fault: read.message };
  return { number: typeof read === 'number' ? read : null };
};

/** The proposal as far as the answers go; `undefined` before the first answer. */
export const proposalOf = ({ answers, months, value }: Check, rules: Settings['rules']): Suitability | undefined => {
  if (Object.keys(answers).length === 0) return undefined;
  const numberIn = (name: NumberFieldName, text: string): number | null => {
    const read = readField(name, text);
    return 'number' in read ? read.number : null;
  };
  const answerTo = (question: YesNoQuestion): Answer => answers[question] ?? 'unknown';
  return suitability(
    {
      decision: answerTo('decision'),
      interestedClient: answerTo('interestedClient'),
      responsibleForMatching: answerTo('responsibleForMatching'),
      network: answerTo('network'),
      simpleTasks: answerTo('simpleTasks'),
      contractMonths: numberIn('months', months),
      value: numberIn('value', value),
    },
    { ...defaultSettings, rules },
  );
};

/** How many questions are not answered yet. */
export const unanswered = ({ answers }: Check): number => keysOf(yesNoQuestions).filter((question) => answers[question] === undefined).length;

/** What using the proposal types in the form. The value goes along if the form has none. */
export const typedByProposal = (proposal: Suitability, check: Check, texts: Readonly<Record<string, string>>): readonly { readonly column: string; readonly text: string }[] => {
  const { requirement = '', reason = '' } = suitabilityChange(proposal, { reason: texts['reason'] || null });
  return [
    { column: 'requirement', text: requirement ?? '' },
    ...(reason ? [{ column: 'reason', text: reason }] : []),
    ...(check.value.trim() !== '' && !texts['value'] ? [{ column: 'value', text: check.value }] : []),
  ];
};
