import { Costs } from './view/Costs';
import { Proposals } from './view/Proposals';
import { Reminders } from './view/Reminders';
import { TodoHead } from './view/TodoHead';
import { WarningList } from './view/WarningList';
import { useTodo } from './useTodo';

/** What is to be done in the register, by whom, and how it is with the reminders about it. */
export const TodoPanel = () => {
  const { state, fetch, choose, remember, accepted } = useTodo();
  const { todo, whose } = state;
  return (
    <>
      <TodoHead state={state} onFetch={fetch} onChoose={choose} />
      {todo !== null && (
        <div class="folds">
          <Reminders reminders={todo.reminders} onChange={remember} />
          {todo.problems.length === 0 && <Proposals proposals={todo.proposals} onAccepted={accepted} />}
          {todo.problems.length === 0 && <Costs costs={todo.costs} />}
        </div>
      )}
      {todo !== null && whose !== null && todo.problems.length === 0 && <WarningList todo={todo} whose={whose} />}
    </>
  );
};
