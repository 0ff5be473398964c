import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "app", "lib"], { encoding: "utf8" })
  .split("\n")
  .filter(Boolean);

export type Door = { file: string; name: string };

/** What a regex finds in the files whose path fits, by the name it captures. */
function exportsIn(path: RegExp, pattern: RegExp): Door[] {
  return files
    .filter((file) => path.test(file))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name]) => ({ file, name: name ?? "" })),
    );
}

const QUERY_OR_MUTATION = /^lib\/.*(?:queries|mutations)[-\w]*(?:\/.*)?\.ts$/;
const TAKES_VIEWER =
  /^export (?:const|async function|function) (\w+)(?: = (?:async )?|<[^(]*>)?\(\s*viewer: Viewer\b/gm;

/** Every exported query and mutation that asks who it serves. */
export const FUNCTION_DOORS = exportsIn(QUERY_OR_MUTATION, TAKES_VIEWER);

/** Every export of every file of server actions: Next makes each an address that anybody may post to. */
export const ACTION_DOORS = exportsIn(/^lib\/(?:.*\/)?actions[-\w]*\.ts$/, /^export (?:const|async function) (\w+)/gm);

export const ROUTE_FILES = files.filter((file) => /^app\/.*\/route\.ts$/.test(file));

export const PAGE_FILES = files.filter((file) => /^app\/(?:.*\/)?page\.tsx$/.test(file));

/** The mutations that forms reach, by name. */
export const FORM_MUTATIONS = exportsIn(/^lib\/(?:.*\/)?actions[-\w]*\.ts$/, /defineAction\(\s*[^,]+,\s*(\w+)/g);

/** What the API's handlers import (the linter lets no import stand unused): what scripts can reach, by name. */
export const REACHED_OVER_HTTP = new Set(
  exportsIn(/^app\/api\/.*\.ts$/, /^import (?:type )?\{([^}]+)\} from "@\/lib\/[^"]+";/gm).flatMap(({ name }) =>
    name.split(",").map((one) => one.trim()),
  ),
);
