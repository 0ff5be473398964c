import type { Count } from "../counts/find-counts";
import type { HarmMention } from "../harms/find-harms";
import type { Harm } from "../lexicons/harm-words";

/** What a rule says happened to the people of a count. */
export type Link = {
  count: Count;
  harm: Harm;
  /** The word that says it; null when only the rule does. */
  mention: HarmMention | null;
  rule: string;
  confidence: number;
  /** Victims a rule knows better than the phrase does ("12 civilian deaths"): token indexes, half-open. */
  victims?: { first: number; end: number; group: string | null; status: Count["status"] };
  revision?: true;
  /** A toll or a total: a running figure unless the text ties it to one incident. */
  total?: true;
  /** The count is the object of whoever did it. */
  active?: true;
};

export type Links = Map<Count, Link>;

/** Keeps the strongest link of each count; the first of two equals. */
export function addLink(links: Links, link: Link): void {
  const known = links.get(link.count);
  if (known === undefined || known.confidence < link.confidence) links.set(link.count, link);
}
