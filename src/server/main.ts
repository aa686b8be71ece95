import { mapValues } from '../model/mapValues';
import { door } from '../contract/door';
import { askServer } from './askServer';
import { menuItems, onOpen } from './menu';
import { sendDailyReminders } from './reminders/dailyRun';
import { dailyDoor } from './reminders/dailyTrigger';
import { onEdit } from './register/onEdit';

/** Every function that Google calls by name, apart from the sheet functions. */
export const doors = {
  onOpen,
  onEdit,
  ...mapValues(menuItems, (item) => item.run),
  [door]: askServer,
  [dailyDoor]: sendDailyReminders,
};
