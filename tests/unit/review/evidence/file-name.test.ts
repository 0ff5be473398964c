import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_KIND_NAMES, FILE_KINDS } from "@/lib/review/evidence/file-kinds";
import { attachmentHeader, extensionOf, safeFileName } from "@/lib/review/evidence/file-name";
import { formatSize } from "@/lib/review/evidence/size";

describe("a file's safe name", () => {
  it.each([
    ["list.pdf", "pdf", "list.pdf"],
    ["../../etc/passwd.pdf", "pdf", "passwd.pdf"],
    ["C:\\Users\\desk\\list.PDF", "pdf", "list.pdf"],
    ["photo\u202Egnp.jpg", "jpeg", "photognp.jpg"],
    ["evil\0.png", "png", "evil.png"],
    ["line\r\nSet-Cookie: x=1.png", "png", "lineSet-Cookie_ x=1.png"],
    ['a "quoted" <name>.txt', "text", "a _quoted_ _name_.txt"],
    [".htaccess.txt", "text", "htaccess.txt"],
    ["CON.txt", "text", "_CON.txt"],
    [".png", "png", "evidence.png"],
    ["...", "text", "evidence.txt"],
    ["page.htm", "html", "page.html.txt"],
    ["شمال غزة.pdf", "pdf", "شمال غزة.pdf"],
    [`${"x".repeat(300)}.csv`, "csv", `${"x".repeat(100)}.csv`],
    ["archive.tar.gz.txt", "text", "archive.tar.gz.txt"],
  ] as const)("%j as %s is %j", (name, kind, safe) => expect(safeFileName(name, kind)).toBe(safe));

  it("holds nothing that names a folder, breaks a line or turns the reading direction, whatever was sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...FILE_KIND_NAMES), (name, kind) => {
        const safe = safeFileName(name, kind);
        expect(safe).not.toMatch(/[/\\<>:"|?*]|\p{C}/u);
        expect(safe.endsWith(`.${FILE_KINDS[kind].extensions[0]}`)).toBe(true);
        expect([...safe].length).toBeLessThanOrEqual(110);
        expect(safeFileName(safe, kind)).toBe(safe);
        expect(attachmentHeader(safe)).toMatch(/^attachment; filename="[ -~]*"; filename\*=UTF-8''[\w.~%!#$&+^`|-]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it("the extension is what follows the last dot, disguises aside", () => {
    expect(extensionOf("a.b.PNG")).toBe("png");
    expect(extensionOf("a.png\0")).toBe("png");
    expect(extensionOf("a\u202Egnp.exe")).toBe("exe");
    expect(extensionOf("folder.png/name")).toBe("");
  });
});

it.each([
  [1, "1 byte"],
  [999, "999 bytes"],
  [1_000, "1 kB"],
  [1_450, "1.5 kB"],
  [999_499, "999 kB"],
  [999_999, "1 MB"],
  [10_000_000, "10 MB"],
])("%i bytes are %s", (size, words) => expect(formatSize(size)).toBe(words));
