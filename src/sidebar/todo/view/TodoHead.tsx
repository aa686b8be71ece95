import type { Whose } from '../../../contract/todo';
import { Fault } from '../../parts/Fault';
import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import { hasNoRegister } from '../state/emptyWords';
import { headWords } from '../state/headWords';
import type { TodoState } from '../state/todoState';
import { Unaddressed } from './Unaddressed';
import { WhoseChoice } from './WhoseChoice';

type Properties = { readonly state: TodoState; readonly onFetch: () => void; readonly onChoose: (whose: Whose) => void };

/** How much there is to do and for whom, and the way to read it again. */
export const TodoHead = ({ state, onFetch, onChoose }: Properties) => {
  const { todo, asking, failure, whose } = state;
  const slow = useSlow(asking);
  const waiting = asking !== undefined && !slow;
  return (
    <>
      <section class="source" aria-label="Att göra i registret">
        <p class="source-title">{headWords(state)}</p>
        <button type="button" class="quiet" aria-disabled={waiting} onClick={waiting ? undefined : onFetch}>
          {waiting ? 'Läser registret …' : 'Läs registret igen'}
        </button>
        <Message
          tone={failure === '' || asking !== undefined ? 'plain' : 'bad'}
          text={slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller läsa igen.' : asking === undefined ? failure : ''}
        />
      </section>
      {todo !== null && !hasNoRegister(todo) && todo.problems.map((problem, place) => <Fault key={problem} id={`problem-${place}`} text={problem} />)}
      {todo !== null && whose !== null && todo.problems.length === 0 && (
        <>
          <WhoseChoice todo={todo} whose={whose} onChoose={onChoose} />
          {todo.unaddressed > 0 && <Unaddressed count={todo.unaddressed} whose={whose} onChoose={onChoose} />}
        </>
      )}
    </>
  );
};
