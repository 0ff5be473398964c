import pino from "pino";

/** JSON lines on standard output. Nothing secret is logged: no passwords, tokens, cookies or article text. */
export const log = pino({
  base: undefined,
  level: process.env.LOG_LEVEL ?? "info",
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
