/**
 * The one door to every command: `node src/build/run.mjs <command>`. It needs nothing but Node: it checks the
 * version, installs the dependencies if they are missing or old, bundles `commands/<command>.ts` and runs it.
 */
const main = async () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw explained(`Node.js 20 eller senare behövs; här är ${process.version}. Hämta den på nodejs.org.`);
  }
  const { existsSync, readdirSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

  const [command = '', ...args] = process.argv.slice(2);
  const entry = `src/build/commands/${command}.ts`;
  if (!/^\w+$/.test(command) || !existsSync(entry)) {
    const commands = readdirSync('src/build/commands').map((file) => file.replace('.ts', ''));
    throw explained(`Kommandot "${command}" finns inte. Det finns: ${commands.join(', ')}.`);
  }
  const { installIfNeeded } = await import('./dependencies.mjs');
  installIfNeeded();
  const { load } = await import('./load.mjs');
  const { default: run } = await load(entry);
  await run(args);
};

/** An error whose text is written for the person at the terminal, who needs no stack. */
const explained = (/** @type {string} */ text) => Object.assign(new Error(text), { name: 'Explained' });

main().catch((error) => {
  console.error(error instanceof Error && error.name === 'Explained' ? error.message : error);
  process.exit(1);
});
