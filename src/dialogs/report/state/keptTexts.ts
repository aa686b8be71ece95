import { mapValues } from '../../../model/mapValues';
import { allowedTexts, noTexts, textNames, type ReportTexts } from './reportTexts';

/** The form in which texts are kept: what is kept in another is forgotten. */
const form = 'rapport 1';

const placeOf = (document: string): string => `sysselsattningskrav ${form} ${document}`;

/** Keeps the texts of a document's report in the browser. Where the browser keeps nothing, nothing happens. */
export const keepTexts = (document: string, texts: ReportTexts): void => {
  const allowed = allowedTexts(texts);
  try {
    if (textNames.every((name) => allowed[name] === '')) localStorage.removeItem(placeOf(document));
    else localStorage.setItem(placeOf(document), JSON.stringify(allowed));
  } catch {
    // The browser has no room, or keeps nothing for pages like this.
  }
};

/** What was written in the document's report the last time. */
export const keptTexts = (document: string): ReportTexts => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(placeOf(document)) ?? '{}');
    if (!isRecord(found)) return noTexts;
    return allowedTexts(mapValues(noTexts, (_, name) => (typeof found[name] === 'string' ? found[name] : '')));
  } catch {
    return noTexts;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
