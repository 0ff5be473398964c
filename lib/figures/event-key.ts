import type { DeskFigure } from "./desk-figure";

const HEX = 12;

/**
 * An event's address: readable words, then the first figure read (or the event a person made). The words may change with the
 * next article, the address still leads here: any figure of the event answers to its own twelve digits.
 */
export function eventKey(
  words: string,
  { eventId, figures }: { eventId: string | null; figures: readonly DeskFigure[] },
): string {
  const first = figures.reduce((a, b) => (b.readAt < a.readAt || (+b.readAt === +a.readAt && b.id < a.id) ? b : a));
  const slug = words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${slug}-${digitsOf(eventId ?? first.id)}`;
}

/** Where an event that people keep is found, whatever it is called. */
export function eventHref(eventId: string): string {
  return `/figures/event-${digitsOf(eventId)}`;
}

function digitsOf(uuid: string): string {
  return uuid.replaceAll("-", "").slice(0, HEX);
}

/** Whether an address means this event. */
export function isKeyOf(
  key: string,
  { eventId, figures }: { eventId: string | null; figures: readonly { id: string }[] },
): boolean {
  const digits = /[0-9a-f]{12}$/.exec(key)?.[0];
  if (!digits) return false;
  return (eventId !== null && digitsOf(eventId) === digits) || figures.some((figure) => digitsOf(figure.id) === digits);
}
