import { keysOf, mapValues } from '../../../model/mapValues';
import { containsPersonalIdentityNumber } from '../../../model/privacy/personalIdentityNumber';

type TextField = { readonly title: string; readonly help: string; /** Lines to write on; one is a line. */ readonly lines: number };

/** What the coordinator writes in the report: the register does not have it. */
export const textFields = {
  municipality: { title: 'Kommun', help: 'Står överst på rapporten.', lines: 1 },
  madeBy: { title: 'Framtagen av', help: 'En funktion eller enhet, inget namn behövs.', lines: 1 },
  summary: { title: 'Sammanfattning', help: 'Det viktigaste för den som bara läser första sidan.', lines: 4 },
  decisions: { title: 'Beslut som behövs', help: 'Vad styrgruppen ska ta ställning till.', lines: 4 },
} as const satisfies Record<string, TextField>;

export type TextName = keyof typeof textFields;

export type ReportTexts = Readonly<Record<TextName, string>>;

export const textNames = keysOf(textFields);

export const noTexts: ReportTexts = mapValues(textFields, () => '');

/** Why a text is neither kept nor printed, in Swedish; `undefined` where it is. */
export const faultIn = (text: string): string | undefined =>
  containsPersonalIdentityNumber(text)
    ? 'Här står något som kan läsas som ett personnummer eller samordningsnummer. Ta bort det: till dess sparas inte texten och kommer inte med i rapporten.'
    : undefined;

/** The texts as they may be kept and printed. */
export const allowedTexts = (texts: ReportTexts): ReportTexts => mapValues(texts, (text) => (faultIn(text) === undefined ? text.trim() : ''));
