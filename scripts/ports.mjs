import { createServer } from "node:net";

/** A port nobody listens on at this moment. */
export function freePort(host = "127.0.0.1") {
  return listenOnce(0, host);
}

/** Whether a server could listen there now. */
export async function isPortFree(port, host) {
  return listenOnce(port, host).then(
    () => true,
    (error) => {
      if (error.code === "EADDRINUSE") return false;
      throw error;
    },
  );
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const chosen = server.address().port;
      server.close(() => resolve(chosen));
    });
  });
}
