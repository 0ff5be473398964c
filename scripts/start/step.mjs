const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Says what is being done, does it, and says how long it took. Nothing new is begun once `signal` is aborted. */
export async function step(label, signal, work) {
  signal.throwIfAborted();
  const since = performance.now();
  process.stdout.write(`${label} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(since)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("\n");
    throw error;
  }
}
