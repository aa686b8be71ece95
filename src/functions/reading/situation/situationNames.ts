import { livelihoodSourceKeys, livelihoodSources, resourceKeys, resources, type LivelihoodSource, type Resource } from '../../../model/ledger/situation';
import { foldText } from '../../../model/text/foldText';
import { livelihoodNames } from '../../livelihoodNames';

/** What a row is about. */
export type Named = { readonly source: LivelihoodSource } | { readonly resource: Resource };

let byFoldedName: ReadonlyMap<string, Named> | undefined;

const folded = (): ReadonlyMap<string, Named> => {
  const names = livelihoodNames(livelihoodSources);
  return new Map<string, Named>([
    ...livelihoodSourceKeys.flatMap((source) => names[source].map((name) => [foldText(name), { source }] as const)),
    ...resourceKeys.map((resource) => [foldText(resources[resource]), { resource }] as const),
  ]);
};

/** The livelihood or the resource of a name, whatever its case and accents. */
export const situationNamed = (name: string): Named | undefined => (byFoldedName ??= folded()).get(foldText(name));

/** Every name that is shown. */
export const situationNames = (): readonly string[] => [...Object.values(livelihoodSources), ...Object.values(resources)];
