/** The menu item that creates the register or repairs it, as messages name it. */
export const repairCaption = 'Skapa eller laga registret';
