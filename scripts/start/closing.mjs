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

function watchParent(ask) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && ask(), 250).unref();
}
