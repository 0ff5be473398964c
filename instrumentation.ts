import type { Instrumentation } from "next";

/** One JSON line a failure, with the digest that the error page shows as its reference. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import("@/lib/log");
  const { digest } = error as { digest?: string };
  log.error(
    {
      err: error,
      reference: digest,
      method: request.method,
      path: request.path.split("?")[0],
      route: context.routePath,
    },
    "a request failed",
  );
};
