/** Every fixed text that says in a few words why a row has no result. One that is not here does not compile. */
const fixedTexts = [
  'saknas',
  'inte ett tal',
  'sant eller falskt, inte ett tal',
  'ett datum, inte ett tal',
  'punkt före tre siffror kan läsas på två sätt',
  'ser ut som ett personnummer, ta bort det',
  'inte ett alternativ',
  'okänt alternativ',
  'finns inte på Payoff 2019',
  'skattefritt',
  'inte en kommun',
  'okänd kommun',
  'utan intäkt finns ingen återbetalning',
  'utan intäkt lönar sig kravet aldrig',
  'intäkten är för liten att räkna med',
  'vid 100\u00a0% finns ingen återbetalning',
  'utan potential finns ingen verkningsgrad',
] as const;

type FixedText = (typeof fixedTexts)[number];

/** Those with a number or a unit in them, as they are read back. */
const variableTexts = [
  /^(?:lägst|högst) −?\d[\d\u00a0]*(?:,\d+)?$/,
  /^lägst −?\d[\d\u00a0]*(?:,\d+)?\. Är det timlönen, eller lönen i tusental\?$/,
  /^högst \d[\d\u00a0]*\. Är det årslönen\? Skriv lönen per månad\.$/,
  /^högst 1\. Skriv \d+(?:,\d+)?\u00a0% eller \d+(?:,\d+)?\.$/,
  /^enheten ”[^”]+” passar inte$/,
  /^det finns uppgifter för \d{4}(?:(?:–|, | och )\d{4})*$/,
  /^”[^”]+” saknas för (?:[\p{L} -]+ )?\d{4}$/u,
];

type VariableText =
  | `${'lägst' | 'högst'} ${string}`
  | `enheten ${string} passar inte`
  | `det finns uppgifter för ${string}`
  | `”${string}” saknas för ${string}`;

/** Those that never stand in a row: what they are about spoils the whole call, which throws. */
type TextOfCall =
  | 'inte ett område'
  | 'inte antaganden'
  | 'okänd grund'
  | 'inga regler'
  | 'inte en livssituation'
  | 'området har fel form'
  | 'området är tomt'
  | `rad ${number} ${string}`;

export type ShortText = FixedText | VariableText | TextOfCall;

/** Whether a text is one of those that a row's cell can hold, after the argument's name. */
export const isShortText = (text: string): boolean =>
  fixedTexts.some((fixed) => fixed === text) || variableTexts.some((pattern) => pattern.test(text));
