// npm run dev   the same as npm start, but serves the sources as they are and reloads when they change.
import "./node-version.mjs";

const { start } = await import("./start/main.mjs");
await start("dev");
