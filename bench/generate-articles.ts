import type { SourceDocument } from "../lib/extraction/schema";

/** Phrases of our own that the benchmark's articles are put together from; "{n}" and the like are filled in by chance. */
const OPENINGS = [
  "At least {n} people were killed and {m} wounded on {day} when {cause} hit {place} in {town}, {source} said.",
  "The death toll from {cause} in {town} rose to {n} on {day}, according to {source}.",
  "{source} said on {day} that {cause} had destroyed {place} near {town}, leaving {n} dead.",
  "Rescuers searched {place} in {town} on {day} after {cause} left dozens of families without homes.",
  "{town}, {date} - {cause} struck {place} early on {day}, killing {n} civilians, including {m} children.",
];
const QUOTES = [
  "“We heard the first blast at dawn and ran to the cellar with the children,” said {person}.",
  "“Nobody warned us,” {person} told reporters. “The road was full of people who had nowhere to go.”",
  "“The hospital has no fuel for more than two days,” {person} said in a statement. “After that we can only pray.”",
  "{person} said the attack would not go unanswered and called on both sides to respect the ceasefire.",
  "{person} denied that its forces had fired on the convoy, calling the report “an invention from start to finish”.",
  "“It is too early to say who did this,” {person} added, “but the truth will come out.”",
];
const DETAILS = [
  "More than {n} families have left the district since {date}, the second time in three years that they have had to move.",
  "Between {m} and {n} wounded were taken to the two clinics that still work, one of them without running water.",
  "The ministry revised its count from {n} to {m} after finding that some names stood on two lists.",
  "Of the {n} dead, {m} were women and three were medics who had come to help after the first strike.",
  "The river port, which once handled 1.4 million tonnes of grain a year, has stood idle for most of the war.",
  "Electricity returned to parts of {town} for six hours on {day}, and a bakery opened its doors for the first time in weeks.",
  "Schools in {town} and {town} stayed closed, and buses ran only as far as the old bridge.",
  "In {date} a similar attack on the same street wounded {m} people, among them a teacher and her two sons.",
  "Neither side has published the route that the vehicles took, nor said how many guards went with them.",
  "The price of bread has doubled since last autumn, while wages in the public service have not been paid for four months.",
  "Engineers who looked at the pictures said the damage was what one would expect from a shell of 155 millimetres.",
  "Some {n} people remain missing, most of them residents of the four-storey house next to the market.",
];
/** What most of an article says: no figure, no date, hardly a speaker. */
const NARRATION = [
  "The road to {town} has been closed to lorries carrying {goods}, and {trade} along it say that they have little left to sell.",
  "{trade} in the valley had hoped to bring in the {goods} before the rains, but few of them dare to go near the groves.",
  "Negotiators for {town} and {town} have met in hotels far from the border, each side with its own list of prisoners.",
  "In {town} and the old {town} quarter the shutters stay down for most of the day, and the few cafés that open serve only tea.",
  "The army has built a line of posts between {town} and the {quality} {building}, from which it can see the whole of the plain and the river beyond it.",
  "Aid groups keep {goods} and {goods} in a {quality} {building} near {town}, where the roads are better and the warehouses have not been looted.",
  "A new bridge from {town} to {town} was to have opened in spring; its pillars stand unfinished in the water, next to the wreck of the old one.",
  "{trade} have begun to hold lessons in a {quality} {building}, with a blackboard on the wall and blankets on the floor.",
  "The government of {town}, which took office after a disputed vote, has promised an inquiry and better pay for the police.",
  "Much of the front has hardly moved since {date}, although both armies have sent fresh units to the hills around it.",
  "Families who fled {town} sleep in tents behind the {quality} {building}, where a charity hands out bread and soup in the evening.",
  "{town}, {town} and the railway to {town} are the prizes for which the two sides have fought most bitterly.",
  "Diplomats in {town} fear that a single mistake could draw in neighbours who have so far stayed out of the war.",
  "Neither the {town} opposition nor the ruling {town} League has said what it would do with the land if the talks should succeed.",
  "Along the border with {town} the smugglers of {goods} have changed their routes, and the guards who once looked away now ask for more.",
  "The hospital in {town} works with a generator lent by {trade}, and its doctors choose each night which rooms may keep their light.",
];
const CLOSINGS = [
  "Talks between the two governments are expected to resume on {day} in a third country.",
  "{source} said an inquiry had begun and would report by the end of the month.",
  "The council meets again next week; no one expects it to agree.",
  "An earlier version of this report gave the number of wounded as {m}.",
];
const FILLERS: Record<string, string[]> = {
  goods:
    words(`olives grain cement apples tobacco timber carpets batteries medicines tyres blankets diesel sugar lentils
    onions textbooks seedlings bricks copper honey salt fishing-nets mattresses flour candles spare-parts wool cotton tea`),
  trade: words(`farmers bakers drivers teachers fishermen nurses electricians shopkeepers engineers shepherds masons
    lawyers welders midwives beekeepers porters tailors glaziers plumbers pharmacists librarians ferrymen weavers`),
  building:
    words(`warehouse stadium chapel cannery courthouse depot lighthouse library monastery orchard pharmacy quarry
    refinery seminary tannery theatre brewery fairground greenhouse observatory slaughterhouse boatyard gymnasium`),
  quality: words(`abandoned battered cheerless crowded derelict draughty fortified gloomy half-built makeshift muddy
    overgrown ramshackle rusting shuttered smoke-blackened sprawling swampy treeless windswept whitewashed barricaded`),
  n: ["12", "27", "at least 40", "1,430", "two dozen", "ninety", "one hundred and twelve", "300", "9,770", "61"],
  m: ["three", "8", "15", "about 20", "seven", "up to 30", "eleven", "half a dozen"],
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday evening", "Sunday morning"],
  date: ["October 7", "March 2021", "12 August 2022", "July", "the winter of 2019", "Nov. 5"],
  cause: ["an airstrike", "a car bomb", "shelling", "a rocket attack", "a landslide", "flooding", "a drone strike"],
  place: [
    "a market",
    "a school",
    "the bus station",
    "a block of flats",
    "{town} Street",
    "the {town} gate",
    "the {town} mill",
  ],
  source: [
    "police",
    "the health ministry",
    "local officials",
    "the army",
    "a hospital director",
    "the U.N. mission",
    "aid workers",
    "the provincial governor",
    "{town} Relief",
    "the {town} Brigades",
    "the governor of {town}",
  ],
  person: [
    "the mayor",
    "a nurse at the clinic",
    "the army's spokesman",
    "the governor of the province",
    "an official of the health ministry",
    "a resident of the street",
    "the head of the rescue service",
    "the mayor of {town}",
    "a doctor from {town}",
    "a commander of the {town} Brigades",
  ],
};

function words(list: string): string[] {
  return list.split(/\s+/);
}

/** Places nobody has heard of: news is full of names that no dictionary holds. */
const SYLLABLES = words(
  "ba da ke mar sel tir no ha ri zu lem gor shan vel du kha os ter mi lo fen ar qa bel wen tas jo ur",
);

/** A run of numbers that is the same each time, so that two benchmarks read the same text. */
function makeChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Articles of some three thousand characters, up to about `bytes` in all, with as many figures, dates and speakers as reports from
 * a conflict have: in a thousand characters one or two figures, two or three dates, three or four speakers.
 */
export function* generateArticles(bytes: number): Generator<SourceDocument> {
  const chance = makeChance(20231105);
  const pick = (list: string[]) => list[chance(list.length)] as string;
  const capitalise = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const makeTown = () => capitalise(Array.from({ length: 2 + chance(3) }, () => pick(SYLLABLES)).join(""));
  let towns: string[] = [];
  const fillIn = (phrase: string): string =>
    phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === "town") return pick(towns);
      if (name === "n" && chance(2) === 0) return String(2 + chance(900));
      return fillIn(pick(FILLERS[name] as string[]));
    });
  const fill = (phrase: string) => capitalise(fillIn(phrase));
  let written = 0;
  for (let index = 0; written < bytes; index++) {
    towns = Array.from({ length: 14 }, makeTown);
    const paragraphs = [fill(pick(OPENINGS))];
    const length = 10 + chance(8);
    while (paragraphs.length < length) {
      const turn = chance(6);
      if (turn < 2) paragraphs.push(fill(pick(QUOTES)));
      else if (turn === 2) paragraphs.push(`${fill(pick(DETAILS))} ${fill(pick(NARRATION))}`);
      else paragraphs.push(`${fill(pick(NARRATION))} ${fill(pick(NARRATION))}`);
    }
    paragraphs.push(fill(pick(CLOSINGS)));
    const text = paragraphs.join("\n\n");
    written += Buffer.byteLength(text);
    yield { id: `generated-${index}`, text, published: "2023-11-05" };
  }
}
