/** As many answers as a few open pages ask for. */
const MOST = 20;

/**
 * Keeps answers that are costly to find, each under the state of the desk it was found in (`key`): asked in the same state, the
 * known answer holds. A failed one is asked again.
 */
export function keepAnswers<T>() {
  const kept = new Map<string, { key: string; answer: Promise<T> }>();
  return (question: string, key: string, ask: () => Promise<T>): Promise<T> => {
    const known = kept.get(question);
    if (known?.key === key) return known.answer;
    const fresh = { key, answer: ask() };
    kept.delete(question);
    kept.set(question, fresh);
    fresh.answer.catch(() => kept.get(question) === fresh && kept.delete(question));
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
    return fresh.answer;
  };
}
