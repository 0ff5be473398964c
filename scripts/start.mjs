// npm start   installs, starts the database, migrates, loads the demonstration story, builds and serves: whatever is due.
import "./node-version.mjs";

const { start } = await import("./start/main.mjs");
await start();
