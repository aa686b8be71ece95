import { door } from '../contract/door';
import { askServer } from './askServer';
import { menuDoors, onOpen } from './menu';
import { sendDailyReminders } from './reminders/dailyRun';
import { dailyDoor } from './reminders/dailyTrigger';
import { onEdit } from './register/onEdit';

/** Every function that Google calls by name, apart from the sheet functions. */
export const doors = {
  onOpen,
  onEdit,
  ...menuDoors,
  [door]: askServer,
  [dailyDoor]: sendDailyReminders,
};
