import { foldText } from '../../../model/text/foldText';

/** A text's words, without what people vary: case, accents, signs. `Diarienummer, KS` is `diarienummer` and `ks`. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldText)
    .filter((word) => word !== '');
