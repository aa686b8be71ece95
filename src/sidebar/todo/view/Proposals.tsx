import { useRef } from 'preact/hooks';
import type { SaveAnswer } from '../../../contract/register';
import type { TodoProposal } from '../../../contract/todo';
import { askServer } from '../../askServer';
import { Fold } from '../../parts/Fold';
import { Message } from '../../parts/Message';
import { statusRefused } from '../state/statusRefused';
import { usePresses, type Said } from '../usePresses';

type Properties = { readonly proposals: readonly TodoProposal[]; readonly onAccepted: (proposal: TodoProposal) => void };

/** Statuses that follow from steps and dates. The register changes none by itself. */
export const Proposals = ({ proposals, onAccepted }: Properties) => {
  const { underWay, latest, deservesWord, said, press } = usePresses();
  const list = useRef<HTMLUListElement>(null);
  const accept = (proposal: TodoProposal): void => {
    if (underWay !== null) return;
    const { procurement, name, from, to } = proposal;
    press(procurement, async () => {
      const answer = await askServer('acceptStatus', { procurement, from, to });
      if (answer.kind === 'saved') {
        // The button that was pressed goes away.
        list.current?.focus();
        onAccepted(proposal);
      }
      return wordsOf(answer, name, to);
    });
  };
  const isListed = proposals.some(({ procurement }) => procurement === latest);
  return (
    <Fold title="Förslag på ny status" figure={proposals.length === 0 ? 'inga' : String(proposals.length)}>
      <p>
        {proposals.length === 0
          ? 'Alla upphandlingar har den status som steg och datum talar för.'
          : 'Stegen och datumen talar för en annan status. Du avgör: inget ändras av sig självt.'}
      </p>
      <Message {...sayIf(!isListed, said)} />
      <ul class="proposals" ref={list} tabIndex={-1} aria-label="Förslag">
        {proposals.map((proposal) => {
          const { procurement, name, from, to, reasons } = proposal;
          return (
            <li key={procurement}>
              <h2>{name}</h2>
              <p>{from === '' ? 'Ingen status' : from} → <strong>{to}</strong></p>
              {reasons.map((reason) => <p key={reason} class="help">{reason}</p>)}
              <button type="button" class="quiet" aria-disabled={underWay !== null} onClick={() => accept(proposal)}>
                {underWay === procurement && deservesWord ? 'Ändrar …' : `Ändra till ${to}`}
                <span class="unseen"> för {name} {procurement}</span>
              </button>
              <Message {...sayIf(latest === procurement, said)} />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
};

/** What is said stands where the person looks: by the button that was pressed, or first once that has gone. */
const sayIf = (isHere: boolean, said: Said | null): { readonly tone: Said['tone'] | 'plain'; readonly text: string } =>
  isHere && said !== null ? said : { tone: 'plain', text: '' };

const wordsOf = (answer: SaveAnswer, name: string, to: string): Said => {
  switch (answer.kind) {
    case 'saved':
      return { tone: 'good', text: `${name} har nu status ${to}.` };
    case 'conflict':
      return {
        tone: 'bad',
        text: `Status för ${name} är ändrad till ${answer.conflicts.map(({ theirs }) => (theirs === '' ? 'tom' : `”${theirs}”`)).join(', ')} av någon annan. Läs registret igen.`,
      };
    case 'refused':
      return { tone: 'bad', text: statusRefused(answer, to) };
  }
};
