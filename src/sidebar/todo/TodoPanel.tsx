import { isReceipt } from './state/acts';
import { emptyWords, hasNoRegister } from './state/emptyWords';
import { itemsOf } from './state/shownItems';
import { Costs } from './view/Costs';
import { EmptyState } from './view/EmptyState';
import { Postponed } from './view/Postponed';
import { Proposals } from './view/Proposals';
import { Reminders } from './view/Reminders';
import { TodoHead } from './view/TodoHead';
import { WarningList } from './view/WarningList';
import { WrongSettings } from './view/WrongSettings';
import { useTodo } from './useTodo';

/** What is to be done in the register, by whom, and how it is with the reminders about it. */
export const TodoPanel = () => {
  const control = useTodo();
  const { state, fetch, choose, remember, accepted } = control;
  const { todo, whose } = state;
  if (todo === null || whose === null) return <TodoHead state={state} onFetch={fetch} onChoose={choose} />;
  const isReadable = todo.problems.length === 0;
  const isEmpty = isReadable ? itemsOf(todo, whose).length === 0 && !state.acts.some(isReceipt) : hasNoRegister(todo);
  return (
    <>
      <TodoHead state={state} onFetch={fetch} onChoose={choose} />
      {isEmpty && <EmptyState words={emptyWords(todo, whose)} />}
      {isReadable && <WarningList todo={todo} whose={whose} control={control} />}
      <div class="folds">
        {isReadable && todo.postponed.length > 0 && <Postponed todo={todo} control={control} />}
        {isReadable && <Proposals proposals={todo.proposals} onAccepted={accepted} />}
        {todo.settings.length > 0 && <WrongSettings settings={todo.settings} />}
        <Reminders reminders={todo.reminders} onChange={remember} />
        {isReadable && <Costs costs={todo.costs} />}
      </div>
    </>
  );
};
