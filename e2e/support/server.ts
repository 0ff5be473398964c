import { findBrowser } from "../../scripts/test/browser.mjs";
import { startCopy } from "./attest";

/** The one desk that most specs share. */
export default async function startAttest() {
  process.env.ATTEST_BROWSER ??= findBrowser() ?? "";
  const { url, signIn, stop } = await startCopy();
  process.env.ATTEST_E2E_URL = url;
  process.env.ATTEST_E2E_SIGN_IN = signIn;
  return stop;
}
