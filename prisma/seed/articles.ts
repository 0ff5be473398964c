/**
 * The demonstration story: sentences written for trying the desk, facts and figures from public reporting (links in
 * `decisions.ts` and at each article). What is claimed in them is found by the engine, as in any pasted article.
 */
export type DemoArticle = {
  title: string;
  publisher: string;
  byline: string;
  published: string;
  /** Public reports of the facts told. */
  links: string[];
  text: string;
};

export const DEMO_STORY = "Gaza and its neighbours, autumn 2023";

const WIRE = { publisher: "Demonstration Wire", byline: "Demonstration desk" };
const DAILY = { publisher: "Demonstration Daily", byline: "Demonstration newsroom" };
const EVENING = { publisher: "Demonstration Evening Post", byline: "Demonstration night desk" };

export const HOSPITAL_FIRST: DemoArticle = {
  ...WIRE,
  published: "2023-10-17",
  title: "Blast at a Gaza City hospital, hundreds feared dead",
  links: [
    "https://www.wwaytv3.com/hundreds-killed-in-strike-on-gaza-hospital-gaza-health-ministry-says/",
    "https://www.channelnewsasia.com/world/hundreds-killed-gaza-hospital-blast-west-bank-protests-flare-israel-hamas-3853486",
  ],
  text: `An explosion tore through the crowded courtyard of the Ahli Arab hospital in Gaza City on Tuesday evening.

The health ministry in Gaza, which is run by Hamas, said at least 500 people were killed at the Ahli Arab hospital. It blamed an Israeli airstrike.

The Israeli military denied that it had struck the hospital. A rocket fired by Islamic Jihad had fallen short, the military said. Nobody could check either account on Tuesday night.`,
};

export const HOSPITAL_COUNT: DemoArticle = {
  ...DAILY,
  published: "2023-10-18",
  title: "Ministry gives a lower count of the hospital's dead",
  links: ["https://al-monitor.com/originals/2023/10/us-intelligence-estimates-100-300-killed-gaza-hospital-strike"],
  text: `The explosion at the Ahli Arab hospital in Gaza City killed 471 people, the health ministry in Gaza said on Wednesday. In the first hours after the blast on Tuesday it had spoken of 500 dead.

More than 300 people were wounded at the hospital, the health ministry in Gaza said.

The Israeli military again said that a failed rocket had caused the explosion.`,
};

export const HOSPITAL_ESTIMATE: DemoArticle = {
  ...WIRE,
  published: "2023-10-19",
  title: "US estimate of the hospital toll is far lower",
  links: [
    "https://al-monitor.com/originals/2023/10/us-intelligence-estimates-100-300-killed-gaza-hospital-strike",
    "https://whbl.com/?p=618559",
  ],
  text: `US intelligence agencies said between 100 and 300 people were killed in Tuesday's explosion at the Ahli Arab hospital in Gaza City. Reporters saw the unclassified estimate on Thursday.

The paper put the toll near the lower end. The agencies said the estimate might still change.

The health ministry in Gaza has said that 471 people were killed in the explosion.`,
};

export const BAGHDAD_VISIT: DemoArticle = {
  ...WIRE,
  published: "2023-11-05",
  title: "Blinken lands in Baghdad unannounced as a strike in Lebanon kills four",
  links: [
    "https://www.timesofisrael.com/blinken-meets-iraqi-pm-in-baghdad-says-attacks-on-us-forces-there-unacceptable/",
    "https://www.kurdistan24.net/en/story/33061-Iraqi-premier-condemned-attacks-on-American-forces,-says-Blinken",
    "https://ca.news.yahoo.com/israeli-army-says-intercepted-drone-122202044.html",
    "https://www.thenationalnews.com/mena/palestine-israel/2023/11/03/all-options-are-open-for-lebanon-israel-front-hassan-nasrallah-says/",
    "https://www.khaleejtimes.com/world/mena/israel-hamas-war-death-toll-hits-9770-says-gaza-health-ministry",
    "https://www.oodaloop.com/briefs/2023/11/06/blinken-makes-unannounced-iraq-trip-amid-israel-gaza-war-spillover-fears/",
  ],
  text: `US Secretary of State Antony Blinken flew to Baghdad on Sunday without prior notice and spent more than an hour with the Iraqi prime minister, Mohammed Shia al-Sudani. The trip is meant to keep the war between Israel and Hamas from spreading.

An Israeli airstrike on a car in southern Lebanon killed four civilians, including three children, Lebanese officials said on Sunday. The Israeli military said it was looking into reports that civilians had been in the car.

Hezbollah warned that Israel would pay for the deaths. Hassan Nasrallah, the leader of the Lebanese group, warned on Friday that a wider war was “realistic”.

Blinken told reporters that the attacks on US troops in Iraq were “unacceptable”. Al-Sudani called for an immediate ceasefire in Gaza, his office said in a statement. Before the visit, the Iran-backed faction Kataib Hezbollah warned of new attacks on American bases.

Israeli officials say at least 1,430 people were killed in the attacks of October 7, most of them civilians. At least 9,770 people have been killed in Gaza since then, according to officials in the Hamas-run enclave.

Blinken arrived in Turkey on Sunday evening. He is expected to meet his Turkish colleague, Hakan Fidan, on Monday.`,
};

export const TEN_THOUSAND: DemoArticle = {
  ...DAILY,
  published: "2023-11-06",
  title: "Gaza's count of the dead passes 10,000",
  links: [
    "https://www.aljazeera.com/news/2023/11/6/number-of-palestinians-killed-in-israeli-attacks-on-gaza-tops-10000",
    "https://www.newschainonline.com/news/world-news/gaza-health-ministry-says-palestinian-death-toll-is-greater-than-10000-368490",
  ],
  text: `The health ministry in Gaza said on Monday that at least 10,022 people have been killed since October 7, including 4,104 children.

On Sunday its count had stood at 9,770, the health ministry said. It does not tell fighters from civilians.

Israel began bombing the territory after the Hamas attack of October 7, in which some 240 people were taken hostage.`,
};

export const TEN_THOUSAND_AGAIN: DemoArticle = {
  ...EVENING,
  published: "2023-11-06",
  title: "One month of war: the toll in Gaza",
  links: [
    "https://www.newschainonline.com/news/world-news/gaza-health-ministry-says-palestinian-death-toll-is-greater-than-10000-368490",
    "https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-31",
  ],
  text: `The death toll in Gaza since October 7 has risen to 10,022, according to the health ministry in Gaza.

Two airstrikes early on Monday killed 25 people in Zawaida and Rafah, the United Nations humanitarian office said.

About 2,260 people are missing under the rubble, the health ministry in Gaza said.`,
};

export const ISRAEL_REVISES: DemoArticle = {
  ...WIRE,
  published: "2023-11-10",
  title: "Israel lowers its count of the dead of October 7",
  links: [
    "https://www.straitstimes.com/world/middle-east/israel-revises-death-toll-from-oct-7-hamas-attack-to-around-1200",
    "https://english.alarabiya.net/News/middle-east/2023/11/10/Israel-revises-down-death-toll-from-Oct-7-Hamas-attack",
  ],
  text: `About 1,200 people were killed in the Hamas attack of October 7, the Israeli foreign ministry said on Friday, revising the toll down from 1,400.

Lior Haiat, a spokesman for the ministry, said the new number was an estimate and might change again. Many of the bodies counted at first were probably those of attackers, he said.

In Gaza, more than 11,000 people have been killed since October 7, according to the health ministry in Gaza.`,
};

/** In the order in which they appeared. */
export const DEMO_ARTICLES = [
  HOSPITAL_FIRST,
  HOSPITAL_COUNT,
  HOSPITAL_ESTIMATE,
  BAGHDAD_VISIT,
  TEN_THOUSAND,
  TEN_THOUSAND_AGAIN,
  ISRAEL_REVISES,
];
