import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callSheetFunction } from '../../../src/functions/callSheetFunction';
import { actorKeys, actors } from '../../../src/model/ledger/actors';
import { livelihoodSources, resources, type Situation } from '../../../src/model/ledger/situation';
import type { StudyCells, StudyLine } from '../../../src/register/study/studyCells';
import { cellsOf } from '../../../src/sidebar/study/state/cellsOf';
import { formOf } from '../../../src/sidebar/study/state/formOf';
import { readStudyForm } from '../../../src/sidebar/study/state/readStudyForm';
import { studyFigures } from '../../../src/sidebar/study/state/studyFigures';
import { studyCase } from '../../model/ledger/randomSituation';
import { study } from './studies';

const linesOf = (caseName: string, persons: number, { livelihoods, resourceUse }: Situation): readonly StudyLine[] => [
  ...livelihoods.map(({ source, months, monthly, share }) => ({ source: livelihoodSources[source], months, amount: monthly ?? '', share, caseName, persons })),
  ...resourceUse.map(({ resource, yearly }) => ({ source: resources[resource], months: '', amount: yearly, share: '', caseName, persons })),
];

const range = (lines: readonly StudyLine[]) => lines.map(({ source, months, amount, share, caseName, persons }) => [source, months, amount, share, caseName, persons]);

it('the panel’s effects are AKTORSEFFEKT’s of what is saved in the sheet, to the öre, whatever the cases', () => {
  fc.assert(
    fc.property(fc.array(studyCase, { minLength: 1, maxLength: 3 }), fc.constantFrom(['Östersund', 2026], ['Malmö', 2024]), (cases, [municipality, year]) => {
      const cells: StudyCells = {
        ...study,
        assumptions: [['Kommun', municipality ?? ''], ['År', year ?? ''], ['Månadslön', 24_000], ['Andel skatt efter utjämning', 0.4]],
        before: cases.flatMap(({ persons, before }, index) => linesOf(`Fall ${index}`, persons, before)),
        after: cases.flatMap(({ persons, after }, index) => linesOf(`Fall ${index}`, persons, after)),
      };
      const form = formOf(cells);
      const { study: own, basis, faults } = readStudyForm(form);
      expect(faults).toEqual({});
      const computed = studyFigures(own!, basis!);
      if ('missing' in computed) throw new Error(`${computed.missing} is missing.`);
      const saved = cellsOf(form);
      const table = callSheetFunction('AKTORSEFFEKT', [range(saved.before), range(saved.after), saved.assumptions]);
      if (typeof table === 'number') throw new Error('AKTORSEFFEKT gave no table.');
      for (const actor of actorKeys) {
        const row = table.find(([name]) => name === actors[actor]);
        expect(Math.abs(Number(row?.[3]) - computed.effect[actor]), actor).toBeLessThan(0.005);
      }
    }),
    { numRuns: 200 },
  );
});
