import { watchEdits } from './edits/watchEdits';
import { openEngine } from './engine';
import type { ExecuteOptions, Script } from './execute';
import type { OwnPart } from './own/ownPart';
import { openRunner } from './runner';
import type { Session } from './session';
import type { Speaker } from './speaker';

/**
 * Lets the script side take part in a session: it runs what it is asked to, and hears what people do in the sheets.
 *
 * @param speaker who sends the message that the session is receiving
 */
export const joinScript = (script: Script, session: Session, own: OwnPart, speaker: () => Speaker, options: ExecuteOptions = {}) => {
  const watch = watchEdits(session, () => engine.model, (edit) => runner.onEdit({ ...edit, by: speaker() }));
  const leaveBefore = session.join(watch.before);
  const engine = openEngine(session.open(), session, own);
  const leaveAfter = session.join(watch.after);
  const runner = openRunner(script, engine, options);
  return {
    engine,
    runner,
    leave: (): void => {
      leaveBefore();
      leaveAfter();
      engine.leave();
    },
  };
};
