import { defaultText } from '../functions/argumentHelp';
import { argumentUnit } from '../functions/argumentUnit';
import type { Argument, SheetFunction } from '../functions/sheetFunction';
import { sheetFunctions, type SheetFunctionName } from '../functions/table';
import { formatNumber } from '../model/text/formatNumber';
import { usage } from '../functions/usage';
import { keysOf } from '../model/mapValues';
import { markdownTable } from './markdownTable';

/** The reference page of the sheet functions, in Swedish Markdown. */
export const referencePage = (): string => {
  const names = keysOf(sheetFunctions);
  return `${[introduction, overview(names), ...names.map(chapter)].join('\n\n')}\n`;
};

const introduction = `# Kalkylarksfunktionerna

<!-- Skapad ur tabellen i src/functions med "npm run docs". Ändra där, inte här. -->

Skriv en funktion i vilken cell som helst. Argument skiljs åt med semikolon och decimaler skrivs med komma. Argument
inom hakparentes är valfria. Varje argument utom \`antaganden\` kan också vara ett område, till exempel \`C5:C20\`:
resultatet får då områdets form, en tom rad ger en tom cell och en felaktig rad får en förklaring i sin egen cell. En
ensam rad eller kolumn upprepas mot de andra områdena. Ett område som \`antaganden\` gäller hela anropet.`;

const overview = (names: readonly SheetFunctionName[]): string =>
  markdownTable(
    ['Funktion', 'Ger'],
    names.map((name) => [`[${name}](#${name.toLowerCase()})`, sheetFunctions[name].summary]),
  );

const chapter = (name: SheetFunctionName): string => {
  const { summary, arguments: parameters, result, examples, source }: SheetFunction = sheetFunctions[name];
  return [
    `## ${name}`,
    summary,
    `\`${usage(name)}\``,
    markdownTable(['Argument', 'Enhet', 'Vad', 'Utan värde'], parameters.map(argumentRow)),
    `**Ger:** ${result.description} Enhet: ${result.unit}.`,
    markdownTable(
      ['Exempel', 'Resultat'],
      examples.map(({ formula, result: value }) => [`\`${formula}\``, formatNumber(value)]),
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
