/** What Google says of a mail that it does not send, and what that means. Google's own words may quote the mail. */
const known: readonly (readonly [RegExp, string])[] = [
  [/invalid email|no recipient/i, 'adressen går inte att använda, rätta den på bladet Inställningar'],
  [/limit exceeded/i, 'brevet är för långt'],
  [/permission|authori[sz]ation/i, 'Google har inte fått lov att skicka e-post, slå på påminnelserna igen under Att göra'],
];

/** Whether nobody else can get a mail today either. */
export const isQuotaUsedUp = (error: unknown): boolean => /invoked too many times/i.test(String(error));

/** Why a mail did not go, in Swedish and without a word of the mail. */
export const mailFailure = (error: unknown): string => {
  if (isQuotaUsedUp(error)) return 'dagens gräns för e-post är nådd';
  return known.find(([pattern]) => pattern.test(String(error)))?.[1] ?? 'Googles e-post svarade inte som den ska';
};

/** Why a run stopped: our own words, which are Swedish, and never Google's. */
export const runFailure = (error: unknown): string =>
  error instanceof Error && error.name === 'Error' && !/^\w*(Exception|Error): |^Service /.test(error.message)
    ? error.message
    : 'Google svarade inte som det ska. Ett nytt försök görs i morgon.';
