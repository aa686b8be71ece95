import { actorKeys, actors } from '../../model/ledger/actors';
import { keysOf } from '../../model/mapValues';
import type { BlockPlace, StudyPlaces } from './locateStudy';
import { isSecret } from './readStudyCells';
import { blockNames, blockTexts, lineColumns, type BlockCells, type BlockName } from './studyBlocks';
import { studyFields, studyLineColumns } from './studyCells';
import { studyName } from './studyName';

const blockTitles = { ...blockTexts, before: 'Före', after: 'Efter' };

/** What a cell of a block is called. */
const cellName = (block: BlockName, row: number, column: number): string => {
  if (block === 'fields') return keysOf(studyFields).map((field) => studyFields[field].label)[row] ?? '';
  if (block === 'costs') return `${blockTitles.costs}, ${actorKeys.map((actor) => actors[actor])[row] ?? ''}`;
  const line = lineColumns[column];
  return `${blockTitles[block]}, rad ${row + 1}${block === 'assumptions' || line === undefined ? '' : `, ${studyLineColumns[line]}`}`;
};

/** Why a study cannot be saved, in Swedish, without what is secret; `undefined` where it can. */
export const studyFault = (wanted: BlockCells, places: StudyPlaces): string | undefined => {
  for (const block of blockNames) {
    const { rows }: BlockPlace = places[block];
    for (const [row, cells] of wanted[block].entries()) {
      const secret = cells.findIndex(isSecret);
      if (secret >= 0) return `Inget sparades. I ”${cellName(block, row, secret)}” står något som kan läsas som ett personnummer. Ta bort det: en studie handlar om fall, aldrig om personer.`;
      if (row < rows.length && rows[row] === undefined && cells.some((cell) => cell !== ''))
        return `Inget sparades. Raden ”${cellName(block, row, 0)}” finns inte på bladet ${studyName}. Välj Skapa bladet ${studyName} i menyn, så kommer den tillbaka.`;
    }
  }
  return undefined;
};
