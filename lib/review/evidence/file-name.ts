import { FILE_KINDS, type FileKindName } from "./file-kinds";

const LONGEST = 100;

/** Names a Windows computer takes for devices, with whatever extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What follows the last dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]*)$/.exec(withoutDisguise(name))?.[1]?.toLowerCase() ?? "";
}

/**
 * A file's name as the desk keeps and serves it: no folders, no control characters, none that turn the reading direction
 * ("gpj.exe" must not read as "exe.jpg"), nothing a file system refuses, and the extension of what the file really is.
 */
export function safeFileName(name: string, kind: FileKindName): string {
  const base = withoutDisguise(name).split(/[/\\]/).at(-1) ?? "";
  const known = FILE_KINDS[kind].extensions.toSorted((a, b) => b.length - a.length);
  const ending = known.find((one) => base.toLowerCase().endsWith(`.${one}`));
  const stem = (ending ? base.slice(0, -ending.length - 1) : base)
    .replace(/[<>:"|?*;%]/g, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
  const short = [...stem].slice(0, LONGEST).join("").trim();
  const safe = short === "" ? "evidence" : DEVICE.test(short) ? `_${short}` : short;
  return `${safe}.${FILE_KINDS[kind].extensions[0]}`;
}

/** Control characters (C), among them all that turn the reading direction, and broken halves of characters. */
function withoutDisguise(name: string): string {
  return name.normalize("NFC").replace(/\p{C}/gu, "");
}

/** RFC 6266: plain letters for old programs, all of them for the others. */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^ -~]/g, "_").replace(/["\\]/g, "_");
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
