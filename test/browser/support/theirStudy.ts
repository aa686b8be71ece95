import { runnerOf } from '../../../src/build/demo/fillRegister';
import type { StudyAnswer, StudySaved } from '../../../src/contract/study';
import type { StudyCells } from '../../../src/register/study/studyCells';

/** Somebody else changes the study in the sheet meanwhile. */
export const theirStudy = async (address: string, change: (study: StudyCells) => StudyCells): Promise<void> => {
  const run = await runnerOf(address);
  const { study } = (await run('askServer', 'readStudy')) as StudyAnswer;
  if (study === null) throw new Error('There is no sheet Studie.');
  const { saved } = (await run('askServer', 'saveStudy', change(study), study)) as StudySaved;
  if (!saved) throw new Error('Their study was not saved.');
};
