/**
 * A text as a field of a CSV file: nothing in it is evaluated when a spreadsheet opens the file, whichever character
 * that program takes for the separator. An apostrophe goes before everything that could begin a formula: at the
 * start, and after what could end a field.
 *
 * @source OWASP, CSV Injection; RFC 4180 for the quotes
 */
export const csvField = (text: string): string => `"${text.replace(formulaStart, "$1'").replace(/"/g, '""')}"`;

/**
 * Blanks and characters that are not seen do not count: some programs pass over them. Signs of full width are read as the
 * plain ones.
 */
const formulaStart = /((?:^|[,;|\t\r\n"])[\u0000-\u0008\v\f\u000e-\u0020\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])/g;
