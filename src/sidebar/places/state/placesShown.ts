import type { FileAnswer } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { agreedBelowContract } from '../../../register/handover/rules/agreedBelowContract';
import { contractEndsUnfilled } from '../../../register/handover/rules/contractEndsUnfilled';
import { noFollowUp } from '../../../register/handover/rules/noFollowUp';
import { unfilledPlace } from '../../../register/handover/rules/unfilledPlace';
import { placeIn } from '../../../register/form/formChecks';
import { standing } from '../../../register/process/standing';
import type { Place } from '../../../register/rows/row';
import { readTexts, ruleContext, ruleFile } from '../../file/state/ruleFile';
import { placeSums, type PlaceSums } from './placeSums';

type PlacesShown = {
  readonly places: readonly Place[];
  readonly sums: PlaceSums;
  /** What the hand-over rules say of the procurement, in Swedish, and of each place by its id. */
  readonly warnings: readonly string[];
  readonly placeWarnings: Readonly<Record<string, readonly string[]>>;
};

/** What the panel Platser says of a procurement on a day. */
export const placesShown = (procurement: OpenedRow, { rows, lists }: Pick<FileAnswer, 'rows' | 'lists'>, today: string): PlacesShown => {
  const places = rows.map((row) => placeIn(readTexts(row)));
  const file = ruleFile(procurement, { places }, rows);
  const context = ruleContext(lists, today);
  const runs = standing(file, today) === 'running';
  const ofPlaces = runs ? [unfilledPlace, noFollowUp].flatMap((rule) => rule(file, context)) : [];
  const placeWarnings: Record<string, string[]> = {};
  for (const { subject, text } of ofPlaces) (placeWarnings[subject ?? ''] ??= []).push(text);
  return {
    places,
    sums: placeSums(file.procurement, places),
    warnings: runs ? [agreedBelowContract, contractEndsUnfilled].flatMap((rule) => rule(file, context)).map(({ text }) => text) : [],
    placeWarnings,
  };
};
