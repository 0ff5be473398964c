"use client";

import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";

/** Saves the drawing of the figure it stands in, as it is on the page, in light or dark. Nothing to press without JavaScript. */
export function SavePicture({
  name,
  caption,
  address,
}: {
  name: string;
  caption: string;
  /** Where the drawing is found again: a path of the desk, printed whole beneath the picture. */
  address?: string;
}) {
  const own = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const save = async (format: "svg" | "png") => {
    const drawing = own.current?.closest("figure")?.querySelector<SVGSVGElement>("svg.recharts-surface");
    if (!drawing) return setSaid("The drawing is not there yet.");
    const found = address ? ` ${new URL(address, location.href).href}` : "";
    const svg = standAlone(drawing, `${caption}${found}`);
    const file = new Blob([svg], { type: "image/svg+xml" });
    try {
      download(format === "svg" ? file : await toPng(file), `${name}.${format}`);
      setSaid("Saved.");
    } catch {
      setSaid("The picture could not be made in this browser. The table has the same data.");
    }
  };
  return (
    <div ref={own} className="no-print js-only flex flex-wrap items-center gap-2 text-sm">
      <button type="button" className={buttonClass()} onClick={() => save("svg")}>
        SVG<span className="sr-only"> of this drawing</span>
      </button>
      <button type="button" className={buttonClass()} onClick={() => save("png")}>
        PNG<span className="sr-only"> of this drawing</span>
      </button>
      <span aria-live="polite" className="text-xs text-muted">
        {said}
      </span>
    </div>
  );
}

const LINE = 18;

/** The drawing with its own colours and its caption beneath, so that it means the same outside the page. */
function standAlone(drawing: SVGSVGElement, caption: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  originals.forEach((original, i) => {
    const own = copies[i];
    own?.removeAttribute("class");
    own?.removeAttribute("style");
    // The page's colours are names that mean nothing outside it.
    for (const { name, value } of original.attributes)
      if (value.includes("var(")) own?.setAttribute(name, getComputedStyle(original).getPropertyValue(name));
  });
  for (const link of copy.querySelectorAll("a")) {
    const href = link.getAttribute("href");
    if (href) link.setAttribute("href", new URL(href, location.href).href);
  }
  const page = getComputedStyle(document.documentElement);
  const lines = wrap(caption, Math.floor(width / 7));
  const total = height + lines.length * LINE + 8;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("font-family", "sans-serif");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(total));
  copy.setAttribute("viewBox", `0 0 ${width} ${total}`);
  copy.prepend(shape("rect", { width: "100%", height: "100%", fill: page.getPropertyValue("background-color") }));
  lines.forEach((line, i) => {
    const y = String(height + LINE * (i + 1));
    const text = shape("text", { x: "8", y, "font-size": "12", fill: page.getPropertyValue("color") });
    text.textContent = line;
    copy.append(text);
  });
  return new XMLSerializer().serializeToString(copy);
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function wrap(text: string, most: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > most) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** Twice the size on the page: sharp enough for print. */
async function toPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
