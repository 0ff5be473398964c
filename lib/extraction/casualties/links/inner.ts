import { type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Links } from "./link";

/** "five wounded soldiers", "the bodies of six murdered priests": the harm stands inside the phrase. */
export function linkInner(view: SentenceView, links: Links): void {
  for (const count of view.counts) {
    if (count.inner === null || count.who !== "people") continue;
    const mention = view.harmOver.get(count.inner.at);
    if (mention === undefined || (mention.weak && mention.harm !== "detained")) continue;
    if (mention.word === "dead" && wordAt(view, mention.end) === "bodies") continue;
    addLink(links, { count, harm: count.inner.harm, mention, rule: "casualty/harmed-people", confidence: 0.8 });
  }
}
