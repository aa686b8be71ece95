import type { TodoQuestions } from '../../contract/todo';
import { remindDaily, stopReminding } from '../reminders/dailyTrigger';
import { sendReminders } from '../reminders/sendReminders';
import { acceptStatus } from './acceptStatus';
import { readTodo } from './readTodo';
import { selectRow, showSettings } from './selectRow';

/** The questions of the panel `Att göra`, answered. */
export const todoAnswers: TodoQuestions = { readTodo, selectRow, showSettings, acceptStatus, remindDaily, stopReminding, sendReminders };
