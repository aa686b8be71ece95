import { studyRows } from '../../../register/study/studyCells';
import { linesOf } from './cellsOf';
import type { FormFaults } from './formFaults';
import { isBlank, type StudyForm } from './studyForm';

/** Why the form cannot be written in the sheet as it is, in Swedish; `""` where it can. */
export const obstacleWords = (form: StudyForm, faults: FormFaults): string => {
  const count = Object.values(faults).filter(({ isObstacle }) => isObstacle).length;
  if (count > 0) return `Inget är sparat än. ${count === 1 ? 'Ett fält behöver rättas' : `${count} fält behöver rättas`} först.`;
  const full = fullParts(form);
  return full.length === 0 ? '' : `Inget är sparat än. Bladet har plats för ${full.join(' och ')}: ta bort några.`;
};

const fullParts = (form: StudyForm): readonly string[] => [
  ...(linesOf(form, 'before').length > studyRows.before ? [`${studyRows.before} rader före`] : []),
  ...(linesOf(form, 'after').length > studyRows.after ? [`${studyRows.after} rader efter`] : []),
  ...(overridesOf(form) > mostOverrides ? [`${mostOverrides} egna antaganden`] : []),
];

/** The first two rows of the assumptions are where and when. */
export const mostOverrides = studyRows.assumptions - 2;

const overridesOf = ({ overrides }: StudyForm): number => overrides.filter((row) => !isBlank(row)).length;
