// npm test                        installs what it needs, then every step below; a summary at the end.
// npm test -- unit integration    only these steps.
import "./node-version.mjs";

const { test } = await import("./test/main.mjs");
await test(process.argv.slice(2));
