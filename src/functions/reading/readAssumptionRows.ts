import { assumptionKeys, type AssumptionKey, type Assumptions } from '../../model/assumptions';
import { payoff2019Parameters, type Parameter } from '../../model/parameters/payoff2019';
import { bases, defaultBasis } from '../bases';
import type { NumberKind } from '../numberKinds';
import { quoted } from '../../model/text/quoted';
import { describeGiven } from '../texts/describeGiven';
import { Fault } from '../texts/fault';
import { formatNumber } from '../../model/text/formatNumber';
import { assumptionsFault, expectedAssumptions } from './assumptionsFault';
import { foldText } from '../../model/text/foldText';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';
import { nearestNames } from '../../model/text/nearestNames';
import { readNumber } from './readNumber';

const widest = 4;

/**
 * The assumptions of a range: name and value, and perhaps unit and source, which are only for the reader. What the
 * range does not name is as in the default basis. Blank rows and a first row of headings are passed over.
 *
 * @param range rows first
 */
export const readAssumptionRows = (range: readonly unknown[]): Assumptions | Fault => {
  const changed: { -readonly [Key in AssumptionKey]?: number } = {};
  let headingsMayCome = true;
  for (const [index, row] of range.entries()) {
    if (!Array.isArray(row) || row.length < 2 || row.length > widest) return wrongShape;
    if (row.some(holdsIdentityNumber)) return identityFault(expectedAssumptions);
    const [name, value]: unknown[] = row;
    if (isNotGiven(name) && isNotGiven(value)) continue;
    if (headingsMayCome && isHeading(name)) {
      headingsMayCome = false;
      continue;
    }
    headingsMayCome = false;
    const key = keyNamed(name);
    if (key === undefined) return unknownName(index + 1, name);
    if (changed[key] !== undefined) return namedTwice(index + 1, key);
    const read = readNumber(asNumberKind(payoff2019Parameters[key]), value);
    if (typeof read !== 'number') return wrongValue(index + 1, key, value, read);
    changed[key] = read;
  }
  return Object.keys(changed).length === 0 ? emptyRange : { ...bases[defaultBasis], ...changed };
};

const isHeading = (name: unknown): boolean =>
  typeof name === 'string' && ['antagande', 'antaganden', 'namn'].includes(foldText(name));

const keyNamed = (name: unknown): AssumptionKey | undefined => {
  if (typeof name !== 'string') return undefined;
  const folded = foldText(name);
  return assumptionKeys.find((key) => foldText(payoff2019Parameters[key].name) === folded);
};

/** An assumption as a number to be read: shares may be written in per cent, kronor with their unit. */
const asNumberKind = (parameter: Parameter): NumberKind => ({
  noun: parameter.unit === 'andel' ? 'en andel' : `ett tal (${parameter.unit})`,
  unit: parameter.unit,
  minimum: parameter.minimum,
  maximum: parameter.maximum,
  suffixes: parameter.unit === 'andel' ? { '%': 100, procent: 100 } : { kr: 1, [parameter.unit.replace(/ /g, '')]: 1 },
  example: formatNumber(parameter.value),
});

const wrongShape = assumptionsFault({
  short: 'området har fel form',
  came: 'fick ett område av annan form',
  remedy: 'Området ska ha två kolumner, namn och värde, och får därefter ha enhet och källa.',
});

const emptyRange = assumptionsFault({
  short: 'området är tomt',
  came: 'området är tomt',
  remedy: 'Peka på området med antagandena, eller utelämna argumentet.',
});

const unknownName = (row: number, name: unknown): Fault => {
  const names = assumptionKeys.map((key) => payoff2019Parameters[key].name);
  const nearest = nearestNames(typeof name === 'string' ? name : '', names, 3).map((near) => `”${near}”`);
  return assumptionsFault({
    short: `rad ${row} har ett okänt namn`,
    came: isNotGiven(name)
      ? `rad ${row} har ett värde men inget namn`
      : `rad ${row} har ett okänt namn (${typeof name === 'string' ? quoted(name) : 'inte en text'})`,
    remedy: `Närmast ligger ${nearest.join(', ')}.`,
  });
};

const namedTwice = (row: number, key: AssumptionKey): Fault =>
  assumptionsFault({
    short: `rad ${row} upprepar ett namn`,
    came: `rad ${row} upprepar ”${payoff2019Parameters[key].name}”`,
    remedy: 'Behåll en av raderna.',
  });

const wrongValue = (row: number, key: AssumptionKey, value: unknown, read: Fault | undefined): Fault => {
  const { name, value: usual } = payoff2019Parameters[key];
  return assumptionsFault({
    short: `rad ${row} har ett värde som inte går att använda`,
    came: `rad ${row} (”${name}”) ${read === undefined ? 'saknar värde' : (read.complaint.came ?? describeGiven(value))}`,
    remedy:
      read === undefined
        ? `Skriv ett värde, till exempel ${formatNumber(usual)}, eller ta bort raden.`
        : `Värdet ska vara ${read.complaint.expected}. ${read.complaint.remedy}`,
  });
};
