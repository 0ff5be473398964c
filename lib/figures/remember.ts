/**
 * A pure function of a text that keeps its last answers: grouping asks the same about the same place, cause and source
 * thousands of times. Changes no answer; forgets everything when full, so memory stays bounded.
 */
export function remember<T>(answer: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** The same for what depends on one value that never changes, such as a figure: the answer lives as long as the value. */
export function rememberOf<V extends object, T>(answer: (value: V) => T): (value: V) => T {
  const known = new WeakMap<V, { answer: T }>();
  return (value) => {
    let found = known.get(value);
    if (!found) {
      found = { answer: answer(value) };
      known.set(value, found);
    }
    return found.answer;
  };
}
