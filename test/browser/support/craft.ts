import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/**
 * What axe does not look for, as lines: the outline of the headings, controls that sound alike, tables without a
 * caption, and words that are read aloud twice. Empty where all is well.
 */
export const flaws = async (frame: Frame): Promise<readonly string[]> => {
  await frame.evaluate(axe.source);
  return frame.evaluate(() => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter(shown);
    const textOf = (ids: string | null): string =>
      (ids ?? '').split(/\s+/).flatMap((id) => (id === '' ? [] : [document.getElementById(id)?.textContent ?? `(inget ${id})`])).join(' ').trim();
    const found: string[] = [];

    if (document.documentElement.lang !== 'sv') found.push(`lang: ${document.documentElement.lang}`);

    const levels = all('h1, h2, h3, h4, h5, h6').map((heading) => ({ level: Number(heading.tagName[1]), text: heading.innerText }));
    if (levels.filter(({ level }) => level === 1).length !== 1) found.push(`h1: ${levels.filter(({ level }) => level === 1).map(({ text }) => text).join(' | ')}`);
    levels.forEach(({ level, text }, index) => {
      if (level > (levels[index - 1]?.level ?? 0) + 1) found.push(`heading skips a level: h${level} ${text}`);
      if (text.trim() === '') found.push(`heading without text: h${level}`);
    });

    checker.setup(document);
    const heard = new Map<string, HTMLElement[]>();
    const nameOf = (element: Element): string => checker.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
    for (const control of all('a[href], button, summary, input, select, textarea, [role="button"]')) {
      const name = nameOf(control);
      if (name === '') found.push(`no name: ${control.outerHTML.slice(0, 120)}`);
      const description = textOf(control.getAttribute('aria-describedby'));
      if (description.includes('(inget ')) found.push(`described by what is not there: ${name}: ${description}`);
      // A field and its help are met inside their groups, a fold inside its fold; other presses may be picked from a list of all of them.
      const around = control.matches('summary') ? 'details > .fold-body' : 'fieldset, form[aria-label], [role="group"], [role="radiogroup"], details[aria-labelledby], li[aria-labelledby]';
      const groups: string[] = [];
      if (control.matches('input, select, textarea, summary, .help-toggle')) {
        for (let group = control.parentElement?.closest(around); group; group = group.parentElement?.closest(around)) groups.push(control.matches('summary') ? (group.parentElement?.querySelector('summary')?.innerText ?? '') : nameOf(group));
      }
      const key = [name, ...(control.matches('input, select, textarea') ? [] : [description]), ...groups].join(' ¦ ');
      heard.set(key, [...(heard.get(key) ?? []), control]);
    }
    checker.teardown();
    for (const [key, controls] of heard) if (controls.length > 1) found.push(`${controls.length} sound alike: ${key}`);

    for (const table of all('table')) {
      const title = (table.querySelector('caption')?.textContent ?? '').slice(0, 60);
      if (title === '') found.push(`table without caption: ${table.outerHTML.slice(0, 80)}`);
      if ([...table.querySelectorAll('th')].some((head) => head.scope === '')) found.push(`th without scope: ${title}`);
    }

    const loud = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"]), output';
    const said = all(loud).filter((region) => (region.textContent ?? '').trim() !== '');
    for (const region of said) {
      if (region.parentElement?.closest(loud)) found.push(`read aloud inside what is read aloud: ${region.textContent}`);
      if (said.some((other) => other !== region && !other.contains(region) && !region.contains(other) && other.textContent === region.textContent)) found.push(`said twice: ${region.textContent}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) found.push(`id twice: ${id}`);
    return found;
  });
};

/** What is wider than its window, or cut off by something that cannot be scrolled. */
export const cut = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const overflow = document.documentElement.scrollWidth - width;
    if (overflow > 0) found.push(`the page scrolls ${overflow} px sideways`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.closest('.unseen, svg') !== null || element.matches('input, textarea') || element.getClientRects().length === 0) continue;
      const line = `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').slice(0, 50)}`;
      const style = getComputedStyle(element);
      const scrolls = element.parentElement?.closest('.card-table, .plan-scroll, [data-scrolls]') ?? null;
      const { left, right } = element.getBoundingClientRect();
      if (scrolls === null && overflow > 0 && (right > width + 1 || left < -1)) found.push(`outside: ${line}`);
      const clips = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const clipsDown = ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1 && style.webkitLineClamp === 'none';
      const rest = style.position === 'absolute' && element.clientWidth <= 1;
      if ((clips || clipsDown) && !rest) found.push(`cut: ${line}`);
      // A button or a field whose words are wider than itself.
      if (element.matches('button, select, summary, label') && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline') found.push(`words wider than their place: ${line}`);
    }
    return found;
  });
