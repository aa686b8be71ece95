import { basename } from 'node:path';
import { filesToPush, readiness, stepsBeforePush } from '../claspProject';
import { buildAll } from '../dist';
import { Explained } from '../explained';
import { runTool } from '../tool';

/** Builds, shows what would be pushed, and pushes it when the script and the login are in place. */
export default async (): Promise<void> => {
  const built = await buildAll();
  const paths = await filesToPush();
  console.log(`Filer som skickas till Google:\n${paths.map((path) => `  ${path}`).join('\n')}`);
  if (paths.map((path) => basename(path)).sort().join() !== [...built].sort().join()) {
    throw new Explained(`Ingenting har skickats: det skulle vara ${built.join(', ')}. Kontrollera rootDir i .clasp.json.`);
  }
  const steps = stepsBeforePush(readiness());
  if (steps.length > 0) {
    const list = steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
    throw new Explained(`\nIngenting har skickats. Gör först detta:\n${list}\nKör sedan npm run push igen.`);
  }
  // Without --force clasp leaves everything, silently, when the manifest is new and nobody is there to answer.
  process.exitCode = await runTool('clasp', ['push', '--force']);
};
