import { actors } from '../../../src/model/ledger/actors';
import { mapValues } from '../../../src/model/mapValues';
import type { StudyCells, StudyLine } from '../../../src/register/study/studyCells';

/** A row as it stands in the sheet. */
export const line = (source: string, texts: Partial<StudyLine> = {}): StudyLine => ({ source, months: 12, amount: '', share: 1, caseName: 'A', persons: 3, ...texts });

/** Three persons from försörjningsstöd to a job at the typical wage, in Östersund 2026; it cost the municipality what the report says (line 428). */
export const study: StudyCells = {
  fields: { title: 'Städning', kind: 'förkalkyl', scope: 'typfall', scale: 1, persistence: 1, discountRate: 0 },
  costs: { ...mapValues(actors, () => ''), municipality: 69_600 },
  assumptions: [['Kommun', 'Östersund'], ['År', 2026]],
  before: [line('försörjningsstöd')],
  after: [line('lön', { amount: 22_500 })],
};
