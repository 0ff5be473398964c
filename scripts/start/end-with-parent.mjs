// Loaded into the server's process: when the start that runs it is killed, nobody is left to stop it.
process.on("disconnect", () => process.exit(1));
