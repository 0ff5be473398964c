// Read by any Node that knows modules: nothing newer than its syntax may stand here.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Attest needs Node 20.19 or newer, and this is Node ${process.versions.node}: install one from https://nodejs.org.`,
  );
  process.exit(1);
}
