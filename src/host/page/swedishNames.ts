import { registries } from '@odoo/o-spreadsheet';
import { sheetFunctions } from '../../functions/table';

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

type CellError = { readonly value: unknown; readonly message?: unknown };

/** What is shown of an error; where one of our functions was meant by a name that nobody has, it is named. */
export const withMeantName = <Shown extends CellError>(shown: Shown): Shown => {
  const [, unknown = ''] = shown.value === '#NAME?' ? (/”([^”]+)”/.exec(String(shown.message)) ?? []) : [];
  const meant = spelt(unknown);
  return Object.hasOwn(sheetFunctions, meant) ? { ...shown, message: `${String(shown.message)}. Menade du ${meant}?` } : shown;
};

/** Asks, where `=LÖNSAMHET()` is an unknown function, whether LONSAMHET was meant. */
export const askForMeantName = (): void => {
  const popovers = registries.cellPopoverRegistry;
  const builder = popovers.get('ErrorToolTip');
  const { onHover } = builder;
  if (onHover === undefined) throw new Error('the engine shows no errors');
  let isPatched = false;
  /** The engine's error box can only be had from here. */
  const patch = (box: object): void => {
    isPatched = true;
    const error = Object.getOwnPropertyDescriptor(box, 'evaluationError')?.get;
    if (error === undefined) throw new Error('the engine has no evaluationError');
    Object.defineProperty(box, 'evaluationError', {
      get: function (this: object): CellError | undefined {
        const shown: CellError | undefined = error.call(this);
        return shown && withMeantName(shown);
      },
    });
  };
  popovers.replace('ErrorToolTip', {
    ...builder,
    onHover: (position, getters) => {
      const box = onHover(position, getters);
      if (box.isOpen && !isPatched) patch(box.Component.prototype);
      return box;
    },
  });
};
