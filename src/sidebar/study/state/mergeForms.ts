import { actors, type Actor } from '../../../model/ledger/actors';
import { mapValues } from '../../../model/mapValues';
import { studyFields, type StudyField } from '../../../register/study/studyCells';
import { caseParts, caseWords, costParts, fieldParts, overrideParts, placeParts, type FormParts } from './formParts';
import type { StudyForm } from './studyForm';

export type Whose = 'mine' | 'theirs';

/** What both have changed, each differently; in words, `""` for what is taken away or blank. */
export type FormConflict = { readonly key: string; readonly label: string; readonly mine: string; readonly theirs: string };

export type FormMerge = {
  readonly form: StudyForm;
  readonly conflicts: readonly FormConflict[];
  /** What only the other has changed, which stands. */
  readonly taken: readonly string[];
};

type Sides<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value };

/**
 * Two persons' changes of the same study put together. What only one has changed is as that one left it; where both
 * have, it is as is chosen, and mine until something is.
 *
 * @param choices by the keys of the conflicts
 */
export const mergeForms = ({ base, mine, theirs }: Sides<StudyForm>, choices: Readonly<Record<string, Whose>>): FormMerge => {
  const conflicts: FormConflict[] = [];
  const taken: string[] = [];
  const merged = <Value>(kind: string, partsOf: (form: StudyForm) => FormParts<Value>, words: (value: Value) => string): ReadonlyMap<string, Value> => {
    const [were, own, others] = [partsOf(base), partsOf(mine), partsOf(theirs)];
    const parts = new Map<string, Value>();
    for (const key of new Set([...own.keys(), ...others.keys()])) {
      const sides = { base: were.get(key)?.value, mine: own.get(key)?.value, theirs: others.get(key)?.value };
      const label = (own.get(key) ?? others.get(key))?.label ?? '';
      const name = `${kind} ${key}`;
      const whose = whoseOf(sides);
      if (whose === undefined) {
        const [mineText, theirsText] = [sides.mine, sides.theirs].map((value) => (value === undefined ? '' : words(value)));
        conflicts.push({ key: name, label, mine: mineText ?? '', theirs: theirsText ?? '' });
      }
      if (whose === 'theirs') taken.push(label);
      const value = sides[whose ?? choices[name] ?? 'mine'];
      if (value !== undefined) parts.set(key, value);
    }
    return parts;
  };
  const text = (value: string): string => value;
  const fields = merged('field', fieldParts, text);
  const costs = merged('cost', costParts, text);
  const place = merged('place', placeParts, text);
  const overrides = merged('override', overrideParts, ({ value }) => value);
  const cases = merged('case', caseParts, caseWords);
  return {
    form: {
      fields: mapValues(studyFields, (_, field: StudyField) => fields.get(field) ?? ''),
      costs: mapValues(actors, (_, actor: Actor) => costs.get(actor) ?? ''),
      municipality: place.get('municipality') ?? '',
      year: place.get('year') ?? '',
      overrides: [...overrides.values()],
      cases: [...cases.values()],
    },
    conflicts,
    taken,
  };
};

/** Whose version stands by itself; `undefined` where both have changed it, each differently. */
const whoseOf = <Value>({ base, mine, theirs }: Sides<Value>): Whose | undefined => {
  if (isSame(mine, theirs) || isSame(base, theirs)) return 'mine';
  return isSame(base, mine) ? 'theirs' : undefined;
};

/** Texts and rows of texts, made alike. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
