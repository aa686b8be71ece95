import { effectsCell, isBroken } from './effectsTable';
import { cell, column, firstRow, parties, societyFigures } from './layout';

/** What of the results cannot be reckoned is said once, here; else where to begin. */
export const statusFormula = ((): string => {
  const lacks = (letter: string): string => `COUNT(${column('results', letter)})<${parties.length}`;
  const [first = ''] = societyFigures.map((_, index) => cell('B', firstRow('society') + index));
  const cases: readonly (readonly [when: string, said: string])[] = [
    [isBroken, `"⚠ Resultatet kan inte räknas. Peka på cell A"&ROW(${effectsCell})&": där står vad som är fel. Rad 1 är den första gula raden."`],
    [lacks('B'), `"⚠ Resultatet kan inte räknas: personer i verkligheten per beskriven person ska vara ett tal."`],
    [lacks('C'), `"⚠ Resultatet kan inte räknas: en av insatsens kostnader är inget tal."`],
    [lacks('F'), `"⚠ Prognosen kan inte räknas: andelen kvar och räntan ska vara tal."`],
    [`NOT(ISNUMBER(${first}))`, `"⚠ Potentialen kan inte räknas: välj försörjningar och resurser i listan, och skriv ett värde för Månadslön i potentialen."`],
  ];
  const otherwise = `"Skriv i de gula cellerna, från rad "&ROW(${cell('A', firstRow('fields'))})&" och nedåt. Resten räknas av sig självt. Anteckna till höger om kolumn G."`;
  return `=${cases.reduceRight((rest, [when, said]) => `IF(${when};${said};${rest})`, otherwise)}`;
})();
