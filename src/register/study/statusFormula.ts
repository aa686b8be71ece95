import { actorKeys, actors } from '../../model/ledger/actors';
import { formatNumber, hardSpace } from '../../model/text/formatNumber';
import { isCostRefused, isFieldRefused } from './accepted';
import { effectsCell, isBroken } from './effectsTable';
import { cell, costCell, fieldCell, firstRow, societyFigures } from './layout';
import { blockTexts } from './studyBlocks';
import { studyFields } from './studyCells';
import { studyLimits, type LimitedField } from './studyLimits';

type Case = readonly [when: string, said: string];

/** What a cell is called, wherever it has been moved. */
const nameOf = (place: string): string => `ADDRESS(ROW(${place});COLUMN(${place});4)`;

const refused = (place: string, what: string, accepted: string, unknown = 'Resultatet'): string =>
  `"⚠ ${unknown} kan inte räknas. "&${nameOf(place)}&", ”${what}”, ska vara ${accepted}."`;

const between = ({ minimum, maximum }: (typeof studyLimits)[keyof typeof studyLimits], unit = '', times = 1): string =>
  `från ${formatNumber(minimum * times)} till ${formatNumber(maximum * times)}${unit}`;

const field = (name: LimitedField, accepted: string, unknown?: string): Case => [isFieldRefused(name), refused(fieldCell(name), studyFields[name].label, accepted, unknown)];

const percent = `${hardSpace}%`;

/** What of the results cannot be reckoned is said once, here; else where to begin. */
export const statusFormula = ((): string => {
  const [first = ''] = societyFigures.map((_, index) => cell('B', firstRow('society') + index));
  const cases: readonly Case[] = [
    [isBroken, `"⚠ Resultatet kan inte räknas. Peka på cell "&${nameOf(effectsCell)}&": där står vad som är fel. ”Rad 3” i den texten är den tredje gula raden."`],
    field('scale', `ett tal ${between(studyLimits.scale)}`),
    ...actorKeys.map((actor): Case => [isCostRefused(actor), refused(costCell(actor), `${blockTexts.costs}, ${actors[actor]}`, `ett belopp ${between(studyLimits.cost, `${hardSpace}kr`)}`)]),
    field('persistence', `en andel ${between(studyLimits.persistence, percent, 100)}`, 'Prognosen'),
    field('discountRate', `en ränta ${between(studyLimits.discountRate, percent, 100)}`, 'Prognosen'),
    [`NOT(ISNUMBER(${first}))`, `"⚠ Potentialen kan inte räknas: välj försörjningar och resurser i listan, och skriv ett värde för Månadslön i potentialen."`],
  ];
  const otherwise = `"Skriv i de gula cellerna, från rad "&ROW(${cell('A', firstRow('fields'))})&" och nedåt. Resten räknas av sig självt. Anteckna till höger om kolumn G."`;
  return `=${cases.reduceRight((rest, [when, said]) => `IF(${when};${said};${rest})`, otherwise)}`;
})();
