// Runs in the page as it stands: notes for each press when what it changed was painted.
(() => {
  const title = () => document.querySelector("[data-live-claim]")?.dataset.liveClaim ?? "";
  const form = () => document.querySelector("form[aria-label='Decide this claim']")?.parentElement;
  const saved = () => /Saved \d\d:\d\d:\d\d[^“]*“[^”]*”/.exec(form()?.textContent ?? "")?.[0] ?? bench.saved;
  const bench = { start: 0, title: title(), saved: "", marks: {} };
  bench.saved = saved();
  window.attestBench = bench;
  const isDone = {
    pending: () => document.querySelector("form[aria-busy=true]") !== null,
    next: () => title() !== bench.title,
    saved: () => saved() !== bench.saved,
  };
  const look = () => {
    for (const [name, done] of Object.entries(isDone)) {
      if (name in bench.marks || bench.start === 0 || !done()) continue;
      bench.marks[name] = undefined;
      const { start, marks } = bench;
      requestAnimationFrame(() => {
        // A message posted in a frame arrives once that frame has been painted.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          marks[name] = performance.now() - start;
        };
        channel.port2.postMessage(null);
      });
    }
  };
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => Object.assign(bench, { start: timeStamp, title: title(), saved: saved(), marks: {} }),
    true,
  );
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(document.body, everything);
})();
