export type Decoded = { text: string; encoding: string };

const BYTE_ORDER_MARKS: [mark: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** A page declares its encoding early or not at all; browsers look at the first 1,024 bytes, some publishers need more. */
const DECLARATION_REACH = 4096;

/**
 * Turns an upload's bytes into text and says which encoding was used. A byte order mark wins; then what the bytes can
 * only be (UTF-16's pattern of zeros, valid UTF-8 beyond ASCII); then what the page or the server declares; then
 * windows-1252, which never fails.
 */
export function decodeBytes(bytes: Uint8Array, { declared }: { declared?: string | null } = {}): Decoded {
  for (const [mark, encoding] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return decodeAs(bytes.subarray(mark.length), encoding);
  }
  const wide = findUnmarkedUtf16(bytes);
  if (wide) return decodeAs(bytes, wide);

  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null && utf8.length < bytes.length) return { text: utf8, encoding: "utf-8" };

  const label = knownEncoding(declared) ?? knownEncoding(findDeclaredEncoding(bytes));
  if (label && label !== "utf-8") return decodeAs(bytes, label);
  return utf8 === null ? decodeAs(bytes, "windows-1252") : { text: utf8, encoding: "utf-8" };
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: encoding === "windows-1252" ? mapUpperControls(text) : text, encoding };
}

/** What windows-1252 writes at 0x80–0x9F; the five holes stay control characters, as the standard has it. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads windows-1252 as ISO 8859-1, which turns every curly quotation mark into a control character. */
function mapUpperControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => UPPER[control.charCodeAt(0) - 0x80] ?? control);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte; nothing else an editor uploads does. */
function findUnmarkedUtf16(bytes: Uint8Array): string | null {
  const reach = Math.min(bytes.length, DECLARATION_REACH) & ~1;
  if (reach < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < reach; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  const most = reach * 0.4;
  if (oddZeros > most && evenZeros === 0) return "utf-16le";
  if (evenZeros > most && oddZeros === 0) return "utf-16be";
  return null;
}

function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_REACH));
  const meta =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? null;
}

/** A page that declares UTF-16 in readable ASCII is not UTF-16: the standard reads it as UTF-8. */
function knownEncoding(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}
