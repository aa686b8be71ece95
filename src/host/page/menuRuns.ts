import type { RunScript } from './runScript';

/**
 * Runs what is chosen in the script's menu, in the order of the presses; what is chosen again while it is still under
 * way (a double click) is run once.
 */
export const menuRuns = (run: () => RunScript, failed: (error: unknown) => void): ((functionName: string) => void) => {
  const underWay = new Set<string>();
  let latest: Promise<void> = Promise.resolve();
  const once = async (functionName: string): Promise<void> => {
    const answer = await run()(functionName, []);
    if (!answer.ok) failed(new Error(answer.error));
  };
  return (functionName) => {
    if (underWay.has(functionName)) return;
    underWay.add(functionName);
    latest = latest.then(() => once(functionName)).catch(failed).finally(() => underWay.delete(functionName));
  };
};
