import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Tab } from './tab';

/** The sidebar as a document of its own. */
export const sidebarFrame = async (tab: Tab): Promise<Frame> => {
  const frame = await (await tab.page.locator('#sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The sidebar is not open.');
  return frame;
};

/** Each violation as a line: the rule, and where. Everything that axe knows, best practice included. */
export const violations = async (frame: Frame, exclude: readonly string[] = []): Promise<readonly string[]> => {
  await frame.evaluate(axe.source);
  return frame.evaluate(async (excluded) => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations: found } = await checker.run({ include: ['html'], exclude: [...excluded] }, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
  }, exclude);
};
