import type { StudySaved } from '../../contract/study';
import { blockWrite, type BlockWrite } from '../../register/study/blockWrite';
import { blockNames, blocksOf, sameStudy } from '../../register/study/studyBlocks';
import type { StudyCells } from '../../register/study/studyCells';
import { studyFault } from '../../register/study/studyFault';
import { tidied } from '../../register/study/tidied';
import type { Sheet } from '../../google/services';
import { withLockToTheEnd } from '../register/withLock';
import { openSheet, openStudy } from './openStudy';

/**
 * Writes a study where it differs from what stands on the sheet, if that still is what was seen. Calls: the lock, the
 * sheet, its values and its formulas, one write for each block that changes and one for rows that it lacks, and its
 * values again.
 */
export const saveStudy = (study: StudyCells, seen: StudyCells): StudySaved =>
  withLockToTheEnd(() => {
    const open = openStudy();
    if (typeof open === 'string') return refused(open);
    if (!sameStudy(open.study, seen)) return { saved: false, study: open.study };
    const { sheet, grid, places } = open;
    const wanted = blocksOf(tidied(study));
    const fault = studyFault(wanted, places);
    if (fault !== undefined) return refused(fault);
    const formulas = sheet.getDataRange().getFormulas();
    // From below: rows that are inserted move nothing that is yet to be written.
    const fromBelow = [...blockNames].sort((one, other) => (places[other].rows[0] ?? 0) - (places[one].rows[0] ?? 0));
    for (const block of fromBelow) carryOut(sheet, blockWrite(grid, formulas, places[block], wanted[block]));
    const after = openSheet(sheet);
    return typeof after === 'string' ? refused(after) : { saved: true, study: after.study };
  });

const refused = (message: string): StudySaved => ({ saved: false, study: null, message });

const carryOut = (sheet: Sheet, { insert, writes }: BlockWrite): void => {
  if (insert !== undefined) sheet.insertRowsAfter(insert.below + 1, insert.rows);
  for (const { row, column, values } of writes) sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1).setValues(values);
};
