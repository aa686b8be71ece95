import { registries } from '@odoo/o-spreadsheet';

/** A name as functions are spelt: `löns` is `LONS`. */
const spelt = (text: string): string =>
  text.toUpperCase().replace(/[ÅÄ]/g, 'A').replace(/Ö/g, 'O').replace(/É/g, 'E');

/**
 * Offers functions to those who type their names with the dots that Swedish has and the functions' names lack: `=LÖN`
 * finds LONSAMHET.
 */
export const offerDespiteDots = (): void => {
  const provider = registries.autoCompleteProviders.get('functions_and_named_ranges');
  const { getProposals } = provider;
  provider.getProposals = async function (token, content) {
    const proposals = (await getProposals.call(this, token, content)) ?? [];
    const typed = token.value.toUpperCase();
    const plain = spelt(typed);
    if (plain === typed) return proposals;
    // The engine looks for what was typed, in this key.
    return proposals.map((proposal) => ({ ...proposal, fuzzySearchKey: proposal.text.replace(plain, typed) }));
  };
};
