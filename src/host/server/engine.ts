import 'core-js/actual/object/group-by.js';
import {
  DEFAULT_LOCALE,
  Model,
  UIPlugin,
  helpers,
  registries,
  tokenize,
  type Command,
  type CommandDispatcher,
  type DispatchResult,
} from '@odoo/o-spreadsheet';
import { teachEngine } from '../engine/added/teach';
import { addCellFunctions, type Realm } from '../engine/cellFunctions';
import { formulaText } from '../engine/formulaText';
import { swedishLocale } from '../engine/swedishLocale';
import type { Opening } from '../engine/protocol';
import { OwnPart } from './own/ownPart';
import type { Session } from './session';

type Dispatch = CommandDispatcher['dispatch'];
type Job = (dispatch: Dispatch) => void;

/** The script side of the session: a headless copy of the workbook that evaluates for itself. */
export type Engine = {
  readonly model: Model;
  /** Runs several changes as one: one revision, one evaluation. */
  readonly change: (job: Job) => void;
  /** Notes the ids of the revisions made here, in order, but not those of another noting meanwhile. @returns ends it */
  readonly noteRevisions: () => () => readonly string[];
  /** What the workbook has beside its sheets. */
  readonly own: OwnPart;
  readonly leave: () => void;
};

export { helpers };

export const { toEngine: formulaToEngine, toSheet: formulaToSheet } = formulaText(tokenize, swedishLocale, DEFAULT_LOCALE);

/** A command that would change nothing is fine. @throws if the engine refused a command */
export const requireDone = ({ reasons }: DispatchResult): void => {
  const refused = reasons.map(String).filter((reason) => reason !== 'NoChanges');
  if (refused.length > 0) throw new Error(`The spreadsheet cannot do this (${refused.join(', ')}).`);
};

const clientId = 'script';

const manyChanges = 'SCRIPT_CHANGES';

/** The engine evaluates after every command that comes from outside; a script's write is one such command. */
class ScriptChanges extends UIPlugin {
  static job: Job | undefined;

  override handle(command: Command): void {
    const type: string = command.type;
    if (type === manyChanges) ScriptChanges.job?.(this.dispatch);
  }
}

/** Teaches the engine our functions and how scripts write. Once per process. */
export const prepareEngine = (realm: Realm): void => {
  addCellFunctions(registries.functionRegistry, realm, helpers);
  teachEngine();
  registries.featurePluginRegistry.add('scriptChanges', ScriptChanges);
};

/** Loads the workbook and joins the session as one more client. */
export const openEngine = (opening: Opening, session: Session, own = new OwnPart()): Engine => {
  let leave = (): void => {};
  const notings: string[][] = [];
  const model = new Model(
    opening.snapshot,
    {
      client: { id: clientId, name: 'Skript' },
      transportService: {
        sendMessage: async (message) => session.receive(message),
        onNewMessage: (_id, hear) => {
          leave = session.join((message) => {
            if (message.type === 'REMOTE_REVISION' && message.clientId === clientId) notings.at(-1)?.push(message.nextRevisionId);
            hear(message);
          });
        },
        leave: () => leave(),
      },
    },
    [...opening.revisions],
  );
  return {
    model,
    own,
    change: (job) => {
      ScriptChanges.job = job;
      // The engine's types know its own commands only.
      Reflect.apply(model.dispatch, model, [manyChanges]);
      ScriptChanges.job = undefined;
    },
    noteRevisions: () => {
      notings.push([]);
      return () => notings.pop() ?? [];
    },
    leave: () => leave(),
  };
};
