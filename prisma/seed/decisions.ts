import type { Confidence, Grade } from "@/lib/claims/judgement";
import type { Status } from "@/lib/claims/status";
import type { ClaimKind } from "@/lib/extraction/schema";
import type { BASES } from "@/lib/review/schema";
import {
  BAGHDAD_VISIT,
  type DemoArticle,
  HOSPITAL_COUNT,
  HOSPITAL_ESTIMATE,
  HOSPITAL_FIRST,
  ISRAEL_REVISES,
  TEN_THOUSAND,
  TEN_THOUSAND_AGAIN,
} from "./articles";

/** A claim of the story, named by its article, its kind and words that its quote holds. */
export type DemoClaim = { article: DemoArticle; kind: ClaimKind; words: string };

export type DemoEvidence = { url: string; note: string };

export type DemoDecision = DemoClaim & {
  to: Status;
  reason: string;
  basis?: (typeof BASES)[number];
  grade?: Grade;
  confidence?: Confidence;
  evidence?: DemoEvidence;
  supersededBy?: DemoClaim;
};

const figure = (article: DemoArticle, words: string): DemoClaim => ({ article, kind: "casualty", words });
const speech = (article: DemoArticle, words: string): DemoClaim => ({ article, kind: "attribution", words });

const AFP_ON_ESTIMATE =
  "https://al-monitor.com/originals/2023/10/us-intelligence-estimates-100-300-killed-gaza-hospital-strike";
const REUTERS_ON_ESTIMATE = "https://whbl.com/?p=618559";
const REUTERS_ON_STRIKE = "https://ca.news.yahoo.com/israeli-army-says-intercepted-drone-122202044.html";
const REUTERS_ON_REVISION =
  "https://www.straitstimes.com/world/middle-east/israel-revises-death-toll-from-oct-7-hamas-attack-to-around-1200";

/** The day on which the links were read. */
export const ACCESSED_ON = "2026-11-22";

/** What the demonstration's desk has decided so far, in this order; the rest waits in the queue. */
export const DEMO_DECISIONS: DemoDecision[] = [
  {
    ...figure(HOSPITAL_FIRST, "500"),
    to: "superseded",
    reason: "The ministry itself gave a lower count on the next day.",
    basis: "source-hierarchy",
    evidence: { url: AFP_ON_ESTIMATE, note: "AFP gives both the first figure and the later 471." },
    supersededBy: figure(HOSPITAL_COUNT, "471"),
  },
  {
    ...figure(HOSPITAL_COUNT, "471"),
    to: "disputed",
    reason:
      "A US intelligence estimate puts the toll between 100 and 300. Neither number could be checked on the spot.",
    basis: "independent-sources",
    grade: "contested",
    confidence: "medium",
    evidence: { url: AFP_ON_ESTIMATE, note: "AFP on the unclassified estimate." },
  },
  {
    ...figure(HOSPITAL_ESTIMATE, "100 and 300"),
    to: "in-review",
    reason: "Looking for the paper itself; so far only reports of it are at hand.",
    evidence: { url: REUTERS_ON_ESTIMATE, note: "Reuters quotes the estimate: low end of the range, may change." },
  },
  {
    ...figure(BAGHDAD_VISIT, "four civilians"),
    to: "verified",
    reason: "Security forces, the state news agency and a relative in the car ahead name the same four people.",
    basis: "independent-sources",
    grade: "fair",
    confidence: "high",
    evidence: { url: REUTERS_ON_STRIKE, note: "Reuters: three girls and their grandmother." },
  },
  {
    ...figure(BAGHDAD_VISIT, "three children"),
    to: "verified",
    reason: "Three girls aged between 10 and 14, in every report of the strike.",
    basis: "independent-sources",
    grade: "fair",
    confidence: "high",
    evidence: { url: REUTERS_ON_STRIKE, note: "Reuters gives the ages." },
  },
  {
    ...figure(ISRAEL_REVISES, "1,200"),
    to: "verified",
    reason: "The ministry's written statement says so, and calls it an estimate.",
    basis: "primary-document",
    evidence: { url: REUTERS_ON_REVISION, note: "Reuters quotes the statement." },
  },
  {
    ...figure(ISRAEL_REVISES, "1,400"),
    to: "superseded",
    reason: "The ministry's new estimate replaces it.",
    basis: "primary-document",
    supersededBy: figure(ISRAEL_REVISES, "1,200"),
  },
  {
    ...figure(BAGHDAD_VISIT, "1,430"),
    to: "superseded",
    reason: "Israel lowered its count five days later. Most reports of the day gave the earlier count as over 1,400.",
    basis: "source-hierarchy",
    evidence: { url: REUTERS_ON_REVISION, note: "The earlier government estimate was 1,400." },
    supersededBy: figure(ISRAEL_REVISES, "1,200"),
  },
  {
    ...figure(BAGHDAD_VISIT, "9,770"),
    to: "unverifiable",
    reason:
      "The ministry published this count that day; nobody else counted, and it does not tell fighters from civilians.",
    grade: "weak",
    confidence: "medium",
    evidence: {
      url: "https://www.khaleejtimes.com/world/mena/israel-hamas-war-death-toll-hits-9770-says-gaza-health-ministry",
      note: "AFP gives the same figure for the same day.",
    },
  },
  {
    ...speech(BAGHDAD_VISIT, "unacceptable"),
    to: "verified",
    reason: "Said at the press conference in Baghdad and quoted in several reports.",
    basis: "independent-sources",
    evidence: {
      url: "https://www.timesofisrael.com/blinken-meets-iraqi-pm-in-baghdad-says-attacks-on-us-forces-there-unacceptable/",
      note: "The same word, in the headline.",
    },
  },
  {
    ...speech(BAGHDAD_VISIT, "realistic"),
    to: "verified",
    reason: "The speech was broadcast live.",
    basis: "primary-document",
    evidence: {
      url: "https://www.thenationalnews.com/mena/palestine-israel/2023/11/03/all-options-are-open-for-lebanon-israel-front-hassan-nasrallah-says/",
      note: "The National's report of the speech of 3 November.",
    },
  },
  {
    ...speech(BAGHDAD_VISIT, "Kataib Hezbollah"),
    to: "verified",
    reason: "The warning came before the visit, on the same day.",
    basis: "independent-sources",
    evidence: {
      url: "https://www.kurdistan24.net/en/story/33061-Iraqi-premier-condemned-attacks-on-American-forces,-says-Blinken",
      note: "Kurdistan 24, 5 November.",
    },
  },
  {
    ...figure(TEN_THOUSAND_AGAIN, "25"),
    to: "in-review",
    reason: "The UN office lists two airstrikes, one with 10 dead and one with 15: a sum, to be read as such.",
    evidence: {
      url: "https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-31",
      note: "Flash update 31.",
    },
  },
];

/** Links to public reports at claims that nobody has decided yet. */
export const DEMO_EVIDENCE: (DemoClaim & DemoEvidence)[] = [
  {
    ...figure(TEN_THOUSAND, "10,022"),
    url: "https://www.aljazeera.com/news/2023/11/6/number-of-palestinians-killed-in-israeli-attacks-on-gaza-tops-10000",
    note: "Al Jazeera, 6 November: the ministry's statement.",
  },
  {
    ...figure(TEN_THOUSAND, "4,104"),
    url: "https://www.aljazeera.com/news/2023/11/6/number-of-palestinians-killed-in-israeli-attacks-on-gaza-tops-10000",
    note: "Al Jazeera, 6 November: the children among the dead.",
  },
  {
    ...figure(TEN_THOUSAND_AGAIN, "10,022"),
    url: "https://www.newschainonline.com/news/world-news/gaza-health-ministry-says-palestinian-death-toll-is-greater-than-10000-368490",
    note: "Another outlet, the same ministry: one source, not two.",
  },
  {
    ...figure(TEN_THOUSAND_AGAIN, "2,260"),
    url: "https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-31",
    note: "The UN office passes on the ministry's number of the missing.",
  },
  {
    ...figure(ISRAEL_REVISES, "11,000"),
    url: "https://english.alarabiya.net/News/middle-east/2023/11/10/Israel-revises-down-death-toll-from-Oct-7-Hamas-attack",
    note: "Al Arabiya, 10 November.",
  },
];
