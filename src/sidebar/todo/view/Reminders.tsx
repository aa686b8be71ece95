import { useState } from 'preact/hooks';
import type { ReminderState } from '../../../contract/todo';
import { askServer } from '../../askServer';
import { Fold } from '../../parts/Fold';
import { Message } from '../../parts/Message';
import { didRun, latestWords, stateWord, stateWords, whatItMeans } from '../state/reminderWords';
import { usePresses, type Said } from '../usePresses';
import { SendNow } from './SendNow';

type Properties = { readonly reminders: ReminderState; readonly onChange: (reminders: ReminderState) => void };

/** Whether the daily reminders are on, how the latest went, and the buttons for it. */
export const Reminders = ({ reminders, onChange }: Properties) => {
  const { underWay, deservesWord, said, press } = usePresses();
  const [asks, setAsks] = useState(false);
  const { daily, latest } = reminders;
  const act = (what: string, ask: () => Promise<ReminderState>, words: (after: ReminderState) => Said | null): void => {
    if (underWay !== null) return;
    press(what, async () => {
      const after = await ask();
      onChange(after);
      return words(after);
    });
  };
  const turnOn = (): void => act('on', () => askServer('remindDaily'), () => ({ tone: 'good', text: 'Påminnelserna är på.' }));
  const turnOff = (): void => act('off', () => askServer('stopReminding'), () => ({ tone: 'good', text: 'Påminnelserna är av.' }));
  const send = (): void => {
    setAsks(false);
    act('now', () => askServer('sendReminders'), didRun);
  };
  return (
    <Fold title="Påminnelser" figure={stateWord(reminders)}>
      <p>{stateWords(reminders)}</p>
      {daily === null && whatItMeans.map((words) => <p key={words}>{words}</p>)}
      {latest !== null && said === null && <p>{latestWords(latest)}</p>}
      {daily === null ? (
        <button type="button" class="primary" aria-disabled={underWay !== null} onClick={turnOn}>
          {underWay === 'on' && deservesWord ? 'Slår på …' : 'Påminn varje dag'}
        </button>
      ) : (
        <button type="button" class="secondary" aria-disabled={underWay !== null} onClick={turnOff}>
          {underWay === 'off' && deservesWord ? 'Slår av …' : 'Sluta påminna'}
        </button>
      )}
      <SendNow asks={asks} waits={underWay !== null} isSending={underWay === 'now' && deservesWord} onAsk={setAsks} onSend={send} />
      <Message tone={said?.tone ?? 'plain'} text={said?.text ?? ''} />
    </Fold>
  );
};
