import { useId, useState } from 'preact/hooks';
import { roleInSentence } from '../../../register/process/roleInSentence';
import { roles } from '../../../register/process/roles';
import { handedOver, handOverLines, handOvers } from '../actions/handOver';
import { ItemForm, type ItemFormProps } from './ItemForm';

/** The role's person and deputy change places: what is about to be written is shown before it is. */
export const HandOverForm = ({ item, todo: { teams, people, me }, onDeed, onClose }: ItemFormProps) => {
  const id = useId();
  const possible = handOvers(item, teams);
  const mine = possible.find(({ person }) => me !== null && [people[me]?.name, people[me]?.email].includes(person));
  const [chosen, setChosen] = useState(mine?.role ?? possible[0]?.role);
  const handOver = possible.find(({ role }) => role === chosen);
  if (handOver === undefined) {
    return (
      <ItemForm item={item} label="Till ersättare" caption="Stäng" onSubmit={onClose} onClose={onClose}>
        <p>Det finns ingen ersättare att lämna till för {item.roles.map(roleInSentence).join(', ')}. Öppna upphandlingen och skriv en.</p>
      </ItemForm>
    );
  }
  return (
    <ItemForm item={item} label="Till ersättare" caption="Byt plats" onSubmit={() => onDeed(handedOver(item, handOver))} onClose={onClose}>
      {possible.length > 1 && (
        <div class="choice" role="radiogroup" aria-label="Vilken roll">
          {possible.map(({ role }) => (
            <label key={role}>
              <input type="radio" name={id} checked={role === chosen} onChange={() => setChosen(role)} />
              <span>{roles[role].title}</span>
            </label>
          ))}
        </div>
      )}
      <p>Det här skrivs på upphandlingens rad:</p>
      <ul class="preview">{handOverLines(handOver).map((line) => <li key={line}>{line}</li>)}</ul>
      <p class="help">Allt som rollen får veta om den här upphandlingen går då till {handOver.deputy}.</p>
    </ItemForm>
  );
};
