import { livelihoodSources, resources, type LivelihoodSource } from '../../model/ledger/situation';
import { ruleRows } from '../../model/rules/ruleRows';
import { assumptionsRange } from './effectsTable';
import { partyTitles } from './partyTitles';
import { placeOf } from './placeOf';
import { typedRange } from './typedRange';

/** The livelihoods in which something is produced; `arbete` is read as wage. */
const jobs = ['wage', 'wageSubsidy', 'introductoryJob', 'newStartJob', 'extraJob', 'establishmentJob'] as const satisfies readonly LivelihoodSource[];
const jobNames = [...jobs.map((job) => livelihoodSources[job]), 'arbete'];

const withoutAccents = (text: string): string => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o');

/** Whether cells hold one of some names, spelt as the sheet functions read them. */
const isOneOf = (cells: string, names: readonly string[]): string => {
  const spelt = [...new Set(names.flatMap((name) => [name, withoutAccents(name)]))];
  return `ISNUMBER(MATCH(SUBSTITUTE(SUBSTITUTE(${cells};" ";"");"-";"");VSTACK(${spelt.map((name) => `"${name}"`).join(';')});0))`;
};

/** The wage at which the potential is reckoned: as typed among the assumptions, else as the basis has it. */
const wage = `VLOOKUP("${ruleRows.potentialMonthlyWage.name}";VSTACK(${assumptionsRange};ANTAGANDEN(${placeOf}));2;FALSE)`;

const blankOr = (names: string, otherwise: string): string => `IF(${names}="";"";${otherwise})`;

/**
 * The potential of those who are described, by the one ledger: what society would gain if the same persons went from
 * using the resources that they used before, and producing nothing, to using none and working at the standard wage.
 */
export const potentialOfDescribed = ((): string => {
  const before = typedRange('before', { A: (names) => `IF(${isOneOf(names, jobNames)};"${livelihoodSources.noBenefit}";${names})` });
  const isResource = (names: string): string => isOneOf(names, Object.values(resources));
  const after = typedRange('after', {
    A: (names) => blankOr(names, `IF(${isResource(names)};${names};"${livelihoodSources.wage}")`),
    C: (_, names) => blankOr(names, `IF(${isResource(names)};0;${wage})`),
  });
  return `VLOOKUP("${partyTitles.society}";AKTORSEFFEKT(${before};${after};${assumptionsRange});4;FALSE)`;
})();
