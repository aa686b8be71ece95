import { Message } from '../../parts/Message';
import type { Help } from '../useHelp';

/** Until the texts have come. */
export const HelpWaiting = ({ help: { failure, retry } }: { readonly help: Help }) => (
  <>
    <Message tone={failure === '' ? 'plain' : 'bad'} text={failure === '' ? 'Hämtar hjälpen …' : failure} />
    {failure !== '' && <button type="button" class="secondary" onClick={retry}>Försök igen</button>}
  </>
);
