import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { root } from "../environment.mjs";

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A Chromium that starts: the one ATTEST_BROWSER names, Playwright's own, else one of the system's; null without any. */
export function findBrowser() {
  const own = process.env.ATTEST_BROWSER;
  const inPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const candidates = own ? [own] : [chromium.executablePath(), ...inPath, ...places];
  return candidates.find((file) => existsSync(file) && starts(file)) ?? null;
}

/** A download without the system libraries it needs is there, but does not start. */
function starts(file) {
  return process.platform === "win32" || spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Finds a browser or gets one, and says what it did; null when neither worked, with the command that would. */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium or Chrome is installed: downloading Playwright's.");
  attempt(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
  return findBrowser() ?? installFromSystem();
}

export const browserCommand =
  process.platform === "linux"
    ? "sudo apt-get update && sudo apt-get install -y chromium"
    : "npx playwright install chromium";

function installFromSystem() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || (!isRoot && !attempt("sudo", ["-n", "true"], "ignore"))) return null;
  console.log("Playwright's does not work here: installing the system's chromium with apt-get.");
  const asRoot = (...command) => (isRoot ? attempt(command[0], command.slice(1)) : attempt("sudo", ["-n", ...command]));
  asRoot("apt-get", "update", "-qq");
  asRoot("apt-get", "install", "-y", "-qq", "chromium");
  return findBrowser();
}

function attempt(command, args, stdio = ["ignore", "inherit", "inherit"]) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd: root, env, stdio, timeout: 10 * 60_000 }).status === 0;
}
