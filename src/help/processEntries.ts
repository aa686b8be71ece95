import { keysOf } from '../model/mapValues';
import type { Column } from '../register/columns/column';
import { instructionFor } from '../register/process/instructions';
import { roleInSentence } from '../register/process/roleInSentence';
import { roles, type Role } from '../register/process/roles';
import { steps, type StepName } from '../register/process/steps';
import { columnsByName } from '../register/rows/columnsByName';
import { registerSheets } from '../register/sheets';
import type { Fact, HelpEntry } from './entry';

/** The eleven steps and the four roles: who does what, when. */
export const processEntries = (): readonly HelpEntry[] => [...keysOf(steps).map(stepEntry), ...keysOf(roles).map(roleEntry)];

const stepEntry = (step: StepName): HelpEntry => {
  const { number, title, roles: taking } = steps[step];
  return {
    id: `process-${step}`,
    group: 'process',
    kind: `Steg ${number} av ${keysOf(steps).length}`,
    title,
    line: `Steg ${number}: ${taking.map(roleInSentence).join(', ')}.`,
    facts: keysOf(roles).flatMap((role): readonly Fact[] => {
      const own = instructionFor(step, role);
      return own === undefined ? [] : [[roles[role].title, `${own.does} Lämnar över till ${own.to.map(roleInSentence).join(' och ')}: ${own.hands}.`]];
    }),
    leads: [{ panel: 'steps' }],
  };
};

const roleEntry = (role: Role): HelpEntry => {
  const taken = keysOf(steps).flatMap((step) => {
    const own = instructionFor(step, role);
    return own === undefined ? [] : [{ ...steps[step], does: own.does }];
  });
  return {
    id: `process-${role}`,
    group: 'process',
    kind: 'Roll',
    title: roles[role].title,
    line: `Deltar i steg ${taken.map(({ number }) => number).join(', ')}.`,
    facts: [...taken.map(({ number, title, does }): Fact => [`${number}. ${title}`, does]), ...keptBy(role)],
    leads: [{ panel: 'todo' }],
  };
};

/** The columns that a role keeps up to date, sheet by sheet. */
const keptBy = (role: Role): readonly Fact[] =>
  keysOf(registerSheets).flatMap((sheet) => {
    const { title, columns } = registerSheets[sheet];
    const headers = columnsByName<Readonly<Record<string, Column>>>(columns).flatMap(([, column]) => (column.editors?.includes(role) ? [column.header] : []));
    return headers.length === 0 ? [] : [[`Sköter på bladet ${title}`, `${headers.join(' · ')}.`] as const];
  });
