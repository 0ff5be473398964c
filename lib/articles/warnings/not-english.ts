import type { Detector } from "./warning";

/** The commonest function words of English prose that are no words of its neighbours. */
const FUNCTION_WORDS = new Set(
  (
    "the of and to that it for with his they this have from had her their which been would there what were when who will more said " +
    "about into has was is are not by at be but its she you if than then after could these those"
  ).split(" "),
);
/** Running English has a good third of these words, the tersest dispatch six in a hundred; other languages one at most. */
const LEAST_SHARE = 0.03;
const ENOUGH_WORDS = 30;

/** The engine reads English only: other text gives no claims, and silence must not look like "nothing found". */
export const warnOfOtherLanguage: Detector = ({ text }) => {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const otherScript = letters > 60 && latin < letters / 2;
  if (!otherScript && words.length < ENOUGH_WORDS) return [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (!otherScript && known / words.length >= LEAST_SHARE) return [];
  return [{ code: "not-english", detail: "The text does not look like English, the only language the engine reads." }];
};
