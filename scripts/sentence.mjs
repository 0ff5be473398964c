/** An end that a newcomer should understand: its message is one clear sentence, printed without a stack. */
export class Sentence extends Error {}

/** Runs a command: a `Sentence` ends it with exit code 1 and its text; anything else is a bug and keeps its stack. */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exitCode = 1;
  }
}
