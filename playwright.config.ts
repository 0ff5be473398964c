import { defineConfig } from "@playwright/test";

process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/server.ts",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    // The server's start chooses a free port; each worker reads this file again after it.
    baseURL: process.env.ATTEST_E2E_URL,
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    trace: "off",
    launchOptions: {
      executablePath: process.env.ATTEST_BROWSER,
      // Chromium's sandbox refuses to run as root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
});
