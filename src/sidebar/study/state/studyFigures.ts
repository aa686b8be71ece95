import { flowEffects } from '../../../model/ledger/flowEffects';
import type { Transfer } from '../../../model/ledger/flow';
import { actorEffects, type ActorAmounts } from '../../../model/ledger/actorEffects';
import { studyResult, type Study, type StudyResult } from '../../../model/ledger/study';
import { MissingAssumption, type RuleBasis } from '../../../model/rules/ruleBasis';
import type { RuleKey } from '../../../model/rules/ruleRows';
import { watchedBasis } from '../../../model/rules/watchedBasis';

/** All that is shown of a study that can be computed. */
export type StudyFigures = {
  readonly study: Study;
  readonly basis: RuleBasis;
  readonly result: StudyResult;
  /** How each flow between two actors changes, for all the persons. */
  readonly flows: readonly Transfer[];
  /** What each actor gains for the persons described, before they are scaled up. */
  readonly effect: ActorAmounts;
  /** The assumptions that the result rests on. */
  readonly used: ReadonlySet<RuleKey>;
};

/** The figures of a study, or the assumption that there is no figure for. */
export const studyFigures = (study: Study, basis: RuleBasis): StudyFigures | { readonly missing: RuleKey } => {
  const { watched, read } = watchedBasis(basis);
  try {
    const scaled = study.cases.map((own) => ({ ...own, persons: own.persons * study.scale }));
    return {
      study,
      basis,
      result: studyResult(study, watched),
      flows: flowEffects(scaled, basis),
      effect: actorEffects(scaled, basis).effect,
      used: read,
    };
  } catch (error) {
    if (error instanceof MissingAssumption) return { missing: error.key };
    throw error;
  }
};
