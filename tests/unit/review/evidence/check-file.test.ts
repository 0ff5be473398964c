import { describe, expect, it } from "vitest";
import { checkFile } from "@/lib/review/evidence/check-file";
import { MAX_FILE_BYTES } from "@/lib/review/evidence/file-kinds";

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part)))),
  );

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16];
const PAGE = "<!doctype html><script>alert(1)</script>";
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';

describe("what is kept", () => {
  it.each([
    ["list.pdf", "application/pdf", bytes("%PDF-1.7\n..."), "pdf", "list.pdf"],
    ["Ward 3.PNG", "image/png", bytes(PNG, "..."), "png", "Ward 3.png"],
    ["photo.jpeg", "image/jpeg", bytes(JPEG, "..."), "jpeg", "photo.jpg"],
    ["map.webp", "image/webp", bytes("RIFF", [1, 0, 0, 0], "WEBPVP8 "), "webp", "map.webp"],
    ["note.txt", "text/plain", bytes("Twelve names.\r\n\tشمال غزة"), "text", "note.txt"],
    ["deaths.csv", "application/vnd.ms-excel", bytes("day,killed\n2023-11-05,12\n"), "csv", "deaths.csv"],
    ["page.html", "text/html", bytes(PAGE), "html", "page.html.txt"],
    ["page.html.txt", "text/plain", bytes(PAGE), "text", "page.html.txt"],
    ["unnamed.pdf", "", bytes("%PDF-1.4"), "pdf", "unnamed.pdf"],
    ["unnamed.pdf", "application/octet-stream", bytes("%PDF-1.4"), "pdf", "unnamed.pdf"],
    ["windows.txt", "text/plain", bytes([0x63, 0x61, 0x66, 0xe9]), "text", "windows.txt"],
  ])("%s sent as %s", (name, type, content, kind, kept) => {
    expect(checkFile({ name, type, bytes: content })).toEqual({ name: kept, kind, bytes: content });
  });

  it("a picture with an archive behind it, as a picture: nothing opens it as anything else", () => {
    const both = bytes(JPEG, "...", "PK\u0003\u0004", "inside.js");
    expect(checkFile({ name: "photo.jpg", type: "image/jpeg", bytes: both }).kind).toBe("jpeg");
  });
});

describe("what is refused", () => {
  it.each([
    ["a page named .png", "page.png", "image/png", bytes(PAGE), /what is in it is not/],
    ["a page named .png, sent as what it is", "page.png", "text/html", bytes(PAGE), /its type says “text\/html”/],
    ["a page named .pdf", "page.pdf", "", bytes(PAGE), /what is in it is not/],
    ["an SVG", "drawing.svg", "image/svg+xml", bytes(SVG), /not kept as evidence/],
    ["an SVG named .png", "drawing.png", "image/png", bytes(SVG), /what is in it is not/],
    ["an SVG sent as a text's type", "drawing.svg", "text/plain", bytes(SVG), /not kept as evidence/],
    ["a PNG named .jpg", "photo.jpg", "image/jpeg", bytes(PNG, "..."), /what is in it is not/],
    ["a picture that is a page too", "photo.jpg", "image/jpeg", bytes(JPEG, PAGE), /a web page at once/],
    ["a PDF that is a page too", "list.pdf", "application/pdf", bytes("%PDF-1.7\n", "<html>"), /a web page at once/],
    ["a signature that is cut off", "short.png", "image/png", bytes(PNG.slice(0, 7)), /what is in it is not/],
    ["WebP without its second mark", "map.webp", "image/webp", bytes("RIFF", [1, 0, 0, 0], "WAVEfmt "), /is not/],
    ["a PDF whose mark comes later", "late.pdf", "application/pdf", bytes(" %PDF-1.7"), /what is in it is not/],
    ["nothing", "empty.txt", "text/plain", bytes(), /empty/],
    ["a program named .txt", "run.txt", "text/plain", bytes("MZ", [0x90, 0, 3, 0]), /what is in it is not/],
    ["a picture named .txt", "photo.txt", "text/plain", bytes(PNG, "..."), /what is in it is not/],
    ["a PDF named .csv", "list.csv", "text/csv", bytes("%PDF-1.7"), /what is in it is not/],
    ["a terminal's escape sequences", "log.txt", "text/plain", bytes("\u001b[2J"), /what is in it is not/],
    ["no extension", "README", "text/plain", bytes("words"), /not kept as evidence/],
    ["a program", "setup.exe", "application/octet-stream", bytes("MZ"), /not kept as evidence/],
    ["an extension hidden by a NUL", "evil.html\0.png", "image/png", bytes(PAGE), /what is in it is not/],
    ["an extension turned around", "photo\u202Egnp.exe", "image/png", bytes(PNG), /not kept as evidence/],
    ["an extension that is a word of the language", "x.constructor", "", bytes("x"), /not kept as evidence/],
  ])("%s", (_, name, type, content, why) => {
    expect(() => checkFile({ name, type, bytes: content })).toThrow(why);
  });

  it("a byte more than 10 MB", () => {
    const most = new Uint8Array(MAX_FILE_BYTES).fill(0x20);
    expect(checkFile({ name: "long.txt", type: "text/plain", bytes: most }).kind).toBe("text");
    const more = { name: "long.txt", type: "text/plain", bytes: new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20) };
    expect(() => checkFile(more)).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});
