import { latestDay } from '../../../register/process/days';
import type { Dialogue } from '../../../register/rows/row';
import { dayWords } from '../../file/state/dayWords';
import { counted } from '../../format';

/** How a dialogue stands, in sentences. */
export const dialogueWords = ({ booked, held, agreedPlaces }: Dialogue, today: string): readonly string[] => {
  const when = held !== null ? `Hållen ${dayWords(held, today)}.` : booked !== null ? `Bokad till ${dayWords(booked, today)}.` : 'Varken bokad eller hållen.';
  return agreedPlaces === null ? [when] : [when, `${counted(agreedPlaces, 'plats', 'platser')} ${agreedPlaces === 1 ? 'överenskommen' : 'överenskomna'}.`];
};

/** What a dialogue itself leaves open, in Swedish. */
export const openEnds = ({ booked, held, agreed, agreedPlaces, deviation }: Dialogue, requiredPlaces: number | null, today: string): readonly string[] => {
  const words: string[] = [];
  const day = latestDay(booked);
  if (held === null && day !== undefined && day < today) words.push('Den bokade dagen har passerat: skriv när dialogen hölls, eller boka om den.');
  if (held !== null && agreed === null) words.push('Det står inte vad som överenskoms.');
  if (requiredPlaces !== null && agreedPlaces !== null && agreedPlaces < requiredPlaces && deviation === null) {
    words.push(`Avtalet kräver ${counted(requiredPlaces, 'plats', 'platser')}: skriv varför överenskommelsen är lägre.`);
  }
  return words;
};
