import { bases, defaultBasis } from '../functions/bases';
import { numberKinds } from '../functions/numberKinds';
import { readNumber } from '../functions/reading/readNumber';
import type { Argument, Refusal, SheetFunction } from '../functions/sheetFunction';

/**
 * The calls that a function has no answer to though each argument by itself is right, as the function itself says it:
 * found by calling it with each number in turn at its limits and at zero.
 */
export const refusalsOf = (declared: SheetFunction): readonly Refusal[] => {
  const usual = declared.arguments.map(usualValue);
  const found = new Map<string, Refusal>();
  declared.arguments.forEach((argument, index) => {
    for (const tried of limitsOf(argument)) {
      const [first, second, third, fourth, fifth] = usual.map((value, at) => (at === index ? tried : value));
      const outcome = declared.compute(first, second, third, fourth, fifth);
      if (typeof outcome !== 'number') found.set(outcome.remedy, outcome);
    }
  });
  return [...found.values()];
};

const usualValue = (argument: Argument): unknown => {
  if (argument.kind === 'alternative') return 'economicAssistance';
  if (argument.kind === 'assumptions') return bases[defaultBasis];
  return readNumber(numberKinds[argument.kind], numberKinds[argument.kind].example);
};

const limitsOf = (argument: Argument): readonly number[] => {
  if (argument.kind === 'alternative' || argument.kind === 'assumptions') return [];
  const { minimum, maximum } = numberKinds[argument.kind];
  return [minimum, 0, maximum].filter((value) => value >= minimum);
};
