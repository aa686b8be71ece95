import { useMemo } from 'preact/hooks';
import { useKeptState } from '../../keptState';
import { basisTextsAfter, chosenBasis, isBasisText, type ChosenBasis } from './state/basisTexts';

/** The basis that is chosen, kept in the browser, and how to choose another. */
export const useBasis = (): readonly [chosen: ChosenBasis, choose: (text: string) => void] => {
  const [texts, choose] = useKeptState<string, string>('kalkylens grund', basisTextsAfter, isBasisText);
  return [useMemo(() => chosenBasis(texts), [texts]), choose];
};
