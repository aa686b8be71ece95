import { defaultText } from '../functions/argumentHelp';
import { argumentUnit } from '../functions/argumentUnit';
import { exampleResult } from '../functions/exampleResult';
import { isTableFunction, type Argument, type SheetFunction } from '../functions/sheetFunction';
import { sheetFunctions, type SheetFunctionName } from '../functions/table';
import { headingsText } from '../functions/headingsText';
import { listed } from '../functions/texts/listed';
import { usage } from '../functions/usage';
import { keysOf } from '../model/mapValues';
import { markdownTable } from './markdownTable';

/** The reference page of the sheet functions, in Swedish Markdown. */
export const referencePage = (): string => {
  const names = keysOf(sheetFunctions);
  return `${[introduction(), overview(names), ...names.map(chapter)].join('\n\n')}\n`;
};

const introduction = (): string => `# Kalkylarksfunktionerna

<!-- Skapad ur tabellen i src/functions med "npm run docs". Ändra där, inte här. -->

Skriv en funktion i vilken cell som helst. Argument skiljs åt med semikolon och decimaler skrivs med komma. Argument
inom hakparentes är valfria. Varje argument utom \`antaganden\` kan också vara ett område, till exempel \`C5:C20\`:
resultatet får då områdets form, en tom rad ger en tom cell och en felaktig rad får en förklaring i sin egen cell. En
ensam rad eller kolumn upprepas mot de andra områdena. Ett område som \`antaganden\` gäller hela anropet. Funktionerna
som ger en tabell (${tableFunctions()}) tar ett värde i varje argument.

\`antaganden\` är vad allt räknas på. \`"Payoff 2019"\` är rapportens egna siffror. En kommun och ett år, som
\`"Östersund 2026"\`, är det årets regler och den kommunens skattesatser. Ett område kan ändra vilket antagande som helst:
skriv \`=ANTAGANDEN("Östersund";2026)\`, kopiera tabellen som värden, ändra i kolumnen Värde och peka på den. Rader som
tas bort är som i lagen; ett tomt värde saknas.`;

const tableFunctions = (): string =>
  listed(keysOf(sheetFunctions).filter((name) => isTableFunction(sheetFunctions[name])), 'och');

const overview = (names: readonly SheetFunctionName[]): string =>
  markdownTable(
    ['Funktion', 'Ger'],
    names.map((name) => [`[${name}](#${name.toLowerCase()})`, sheetFunctions[name].summary]),
  );

const chapter = (name: SheetFunctionName): string => {
  const declared: SheetFunction = sheetFunctions[name];
  const { summary, arguments: parameters, result, source } = declared;
  return [
    `## ${name}`,
    summary,
    `\`${usage(name)}\``,
    markdownTable(['Argument', 'Enhet', 'Vad', 'Utan värde'], parameters.map(argumentRow)),
    `**Ger:** ${result.description} Enhet: ${result.unit}.`,
    ...(isTableFunction(declared) ? [`**Kolumner:** ${headingsText(declared)}.`] : []),
    markdownTable(
      ['Exempel', 'Resultat'],
      declared.examples.map((example) => [`\`${example.formula}\``, exampleResult(example)]),
    ),
    `**Källa:** ${source}.`,
  ].join('\n\n');
};

const argumentRow = (argument: Argument): readonly string[] => [
  `\`${argument.name}\``,
  argumentUnit(argument),
  argument.help,
  defaultText(argument) ?? 'måste anges',
];
