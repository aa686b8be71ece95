/** What the system's codes mean, to people. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'åtkomst nekas',
  EPERM: 'åtgärden är inte tillåten',
  EROFS: 'disken är skrivskyddad',
  ENOSPC: 'disken är full',
  EDQUOT: 'utrymmet är slut',
  ENOENT: 'mappen finns inte och kan inte skapas',
  ENOTDIR: 'en del av sökvägen är en fil, ingen mapp',
  EEXIST: 'där en mapp skulle skapas finns redan en fil',
  EISDIR: 'det är en mapp',
  ENAMETOOLONG: 'namnet är för långt',
  ELOOP: 'länkarna leder runt',
  EMFILE: 'för många filer är öppna',
  EBUSY: 'filen används av ett annat program',
  EADDRNOTAVAIL: 'adressen finns inte på den här datorn',
};

/** Why the system refused, in Swedish; a code that nobody has put into words stands as it is. */
export const systemReason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || typeof error.code !== 'string') return error.message;
  return reasons[error.code] ?? `felkod ${error.code}`;
};
