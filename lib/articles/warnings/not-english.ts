import type { Detector } from "./warning";

/** The commonest function words of English prose that are not also common in its neighbours' prose. */
const FUNCTION_WORDS = new Set(
  (
    "the of and to that it for with his they this have from had her their which been would there what were when who will " +
    "more said about into has was is are not by at on as be but or an its he she you we can if than then after all also one"
  ).split(" "),
);
/** Running English has a good third of these words, headlines a tenth; the other languages of Europe two or three in a hundred. */
const LEAST_SHARE = 0.1;
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
