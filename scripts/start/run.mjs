import { spawn } from "node:child_process";
import { root } from "../environment.mjs";
import { Sentence } from "../sentence.mjs";

/**
 * Runs a program in the checkout to its end and returns what it printed, which otherwise nobody sees; when it fails, the
 * `failure` sentence is followed by it. An abort of `signal` ends the program.
 */
export async function run(command, args, { env = {}, signal, failure }) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
    shell: process.platform === "win32" && command === "npm",
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Sentence(`${failure}\n\n${printed.trim()}`);
  return printed;
}
