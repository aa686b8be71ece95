import { bases, defaultBasis } from '../functions/bases';
import { numberKinds } from '../functions/numberKinds';
import { readNumber } from '../functions/reading/readNumber';
import { isNumberArgument, isTableFunction, type Argument, type Refusal, type SheetFunction } from '../functions/sheetFunction';
import { municipalityNamed } from '../model/parameters/municipalTaxRates';
import { lastRuleYear } from '../model/parameters/dated';
import { ruleBasisFor } from '../model/rules/ruleBasisFor';

/**
 * The calls that a function has no answer to though each argument by itself is right, as the function itself says it:
 * found by calling it with each number in turn at its limits and at zero.
 */
export const refusalsOf = (declared: SheetFunction): readonly Refusal[] => {
  if (isTableFunction(declared)) return [];
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
  switch (argument.kind) {
    case 'alternative':
      return 'economicAssistance';
    case 'incomeKind':
    case 'taxPart':
      return argument.default;
    case 'municipality':
      return municipalityNamed('Östersund');
    case 'assumptions':
      return bases[defaultBasis];
    case 'ruleBasis':
      return ruleBasisFor('Östersund', lastRuleYear);
    default:
      return isNumberArgument(argument) ? readNumber(numberKinds[argument.kind], numberKinds[argument.kind].example) : undefined;
  }
};

/** Which years there are figures for is of the municipality, not of the function. */
const limitsOf = (argument: Argument): readonly number[] => {
  if (!isNumberArgument(argument) || argument.kind === 'year') return [];
  const { minimum, maximum } = numberKinds[argument.kind];
  return [minimum, 0, maximum].filter((value) => value >= minimum);
};
