import { commandOf, parentOf } from "../process.mjs";

/**
 * How a long-running command ends: `asked` settles and `signal` aborts when somebody asks it to (Ctrl-C, SIGTERM, a
 * closed terminal, or npm killed from outside, which leaves its command behind); `close` then undoes, last first, what
 * was added.
 */
export function prepareClosing() {
  const controller = new AbortController();
  const undo = [];
  let ask;
  const asked = new Promise((resolve) => {
    ask = () => {
      controller.abort();
      resolve();
    };
  });
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, ask);
  // The reader of our output may be gone before we are.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (process.env.npm_lifecycle_event) watchParent(ask);
  return {
    asked,
    signal: controller.signal,
    add: (work) => undo.push(work),
    async close() {
      controller.abort();
      while (undo.length > 0) await undo.pop()();
    },
  };
}

/** npm runs a script through a shell, which some systems leave standing between npm and us. */
function watchParent(ask) {
  const shell = /^(\S*\/)?\w*sh\s/.test(commandOf(process.ppid) ?? "") ? process.ppid : null;
  const parent = () => (shell && process.ppid === shell ? parentOf(shell) : process.ppid);
  const first = parent();
  setInterval(() => parent() !== first && ask(), 250).unref();
}
