import type { FileAnswer, ProcurementWork } from '../../../contract/rows';
import { dialogueIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { agreedBelowContract } from '../../../register/handover/rules/agreedBelowContract';
import { noIndustryDialogue } from '../../../register/handover/rules/noIndustryDialogue';
import { noSupplierDialogue } from '../../../register/handover/rules/noSupplierDialogue';
import { standing } from '../../../register/process/standing';
import { readTexts, ruleContext, ruleFile } from '../../file/state/ruleFile';

/** What the hand-over rules say of a procurement's dialogues on a day, in Swedish. */
export const missingDialogues = (procurement: OpenedRow, { rows, lists }: Pick<FileAnswer, 'rows' | 'lists'>, work: ProcurementWork, today: string): readonly string[] => {
  const file = ruleFile(procurement, { ...work, dialogue: rows.map((row) => dialogueIn(readTexts(row))) }, rows);
  if (standing(file, today) !== 'running') return [];
  return [noIndustryDialogue, noSupplierDialogue, agreedBelowContract].flatMap((rule) => rule(file, ruleContext(lists, today))).map(({ text }) => text);
};
