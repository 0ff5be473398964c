/** /api itself: a JSON error like those of all addresses that are not there. */
export { DELETE, GET, PATCH, POST, PUT } from "./[...path]/route";

export const dynamic = "force-dynamic";
