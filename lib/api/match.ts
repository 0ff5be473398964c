import type { Operation } from "./operation";

export type Match = { operation: Operation; params: Record<string, string> };

/** The operations at an address, by method; a literal part wins over one that varies. */
export function matchPath(operations: readonly Operation[], path: string): Match[] {
  const parts = path.split("/");
  const found = operations.flatMap((operation) => {
    const params = paramsOf(operation.path.split("/"), parts);
    return params ? [{ operation, params }] : [];
  });
  const fewest = Math.min(...found.map(({ params }) => Object.keys(params).length));
  return found.filter(({ params }) => Object.keys(params).length === fewest);
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const given = parts[index] ?? "";
    const name = paramName(part);
    if (name === null && part !== given) return null;
    if (name !== null) {
      const text = decode(given);
      if (!text) return null;
      params[name] = text;
    }
  }
  return params;
}

/** A part as it was meant; null when it is not one, or holds what no text of the desk holds. */
function decode(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

export function paramName(part: string): string | null {
  return /^\{(\w+)\}$/.exec(part)?.[1] ?? null;
}

/** Names of the parts of a path that vary, in order. */
export function paramNames(path: string): string[] {
  return path.split("/").flatMap((part) => paramName(part) ?? []);
}
