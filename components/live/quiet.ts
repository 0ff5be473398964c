/** How long nobody has touched the keys before the page may change under them. */
const STILL_MS = 1_500;

let lastTouch = 0;
let isComposing = false;

/** Notes keys and input methods; answers how to stop. */
export function watchHands(): () => void {
  const touch = () => {
    lastTouch = performance.now();
  };
  const compose = ({ type }: Event) => {
    isComposing = type === "compositionstart";
  };
  document.addEventListener("keydown", touch, true);
  document.addEventListener("pointerdown", touch, true);
  document.addEventListener("compositionstart", compose);
  document.addEventListener("compositionend", compose);
  return () => {
    document.removeEventListener("keydown", touch, true);
    document.removeEventListener("pointerdown", touch, true);
    document.removeEventListener("compositionstart", compose);
    document.removeEventListener("compositionend", compose);
  };
}

/**
 * Whether the page may be drawn anew now: nobody is typing, choosing, saving, selecting text or reading a dialogue, and no part
 * of the page asks to be left as it is.
 */
export function isQuiet(): boolean {
  if (document.hidden || isComposing || performance.now() - lastTouch < STILL_MS) return false;
  if (document.querySelector("dialog[open], form[aria-busy=true], [data-live-hold]")) return false;
  if (document.activeElement?.matches("select")) return false;
  const selection = getSelection();
  if (selection && !selection.isCollapsed) return false;
  return ![...document.querySelectorAll("main input, main textarea, main select")].some(isChanged);
}

/** What was typed or chosen and not sent. Not the fields a script fills. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(chosen, 0);
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  return field.type === "checkbox" || field.type === "radio"
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}
