/**
 * What the engine leaves to the mouse: F10 goes to the menu bar, arrows along it, Enter or arrow down opens a menu and
 * Escape goes back to the cells; F6 goes between the cells and the sidebar.
 */
export const listenForKeys = (toSidebar: () => void): void => {
  describeMenuBar();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !handled(event, toSidebar)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
};

/** Puts the keyboard back in the cells. */
export const focusCells = (): void => document.querySelector<HTMLElement>('.o-grid-composer .o-composer')?.focus();

const menus = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.o-topbar-menu')];

const describeMenuBar = (): void => {
  const bar = document.querySelector('.o-topbar-topleft');
  bar?.setAttribute('role', 'menubar');
  bar?.setAttribute('aria-label', 'Meny');
  bar?.setAttribute('aria-keyshortcuts', 'F10');
  for (const menu of menus()) {
    menu.setAttribute('role', 'menuitem');
    menu.setAttribute('aria-haspopup', 'menu');
    menu.tabIndex = -1;
  }
};

const handled = ({ key }: KeyboardEvent, toSidebar: () => void): boolean => {
  if (key === 'F6') toSidebar();
  else if (key === 'F10') menus()[0]?.focus();
  else return inMenuBar(key);
  return true;
};

const inMenuBar = (key: string): boolean => {
  const all = menus();
  const here = all.findIndex((menu) => menu === document.activeElement);
  if (here === -1) return false;
  const goTo = (index: number): void => all.at(index % all.length)?.focus();
  if (key === 'ArrowRight') goTo(here + 1);
  else if (key === 'ArrowLeft') goTo(here - 1);
  else if (key === 'Home') goTo(0);
  else if (key === 'End') goTo(-1);
  else if (key === 'Enter' || key === ' ' || key === 'ArrowDown') all[here]?.click();
  else if (key === 'Escape') focusCells();
  else return false;
  return true;
};
