import { serveOperation } from "@/lib/api/serve";
import { OPERATIONS } from "../operations/registry";

export const dynamic = "force-dynamic";

/** Every operation of the registry. The address and method decide which; an unknown one gets a JSON error like all others. */
const serve = (request: Request) => serveOperation(OPERATIONS, request, new Date());

export { serve as DELETE, serve as GET, serve as PATCH, serve as POST, serve as PUT };
